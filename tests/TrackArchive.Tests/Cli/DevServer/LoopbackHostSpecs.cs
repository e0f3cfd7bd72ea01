using Microsoft.AspNetCore.Http;
using TrackArchive.Cli.DevServer;
using Xunit;

namespace TrackArchive.Tests.Cli.DevServer;

public sealed class LoopbackHostSpecs
{
    [Theory]
    [InlineData("localhost:5080")]
    [InlineData("LOCALHOST:5080")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("[::1]:5080")]
    public void This_machine_is_allowed(string host) => Assert.True(LoopbackHost.Allows(new HostString(host), 5080));

    [Theory]
    [InlineData("")]
    [InlineData("localhost")]
    [InlineData("localhost:5081")]
    [InlineData("127.0.0.1:80")]
    [InlineData("127.0.0.2:5080")]
    [InlineData("evil.example:5080")]
    [InlineData("localhost.evil.example:5080")]
    public void Everything_else_is_not(string host) => Assert.False(LoopbackHost.Allows(new HostString(host), 5080));

    [Fact]
    public void The_port_of_http_need_not_be_named() => Assert.True(LoopbackHost.Allows(new HostString("localhost"), 80));
}
