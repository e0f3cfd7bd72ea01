using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Cli;

public sealed class ServeCommandSpecs : IDisposable
{
    private readonly TemporaryFolder _content = TinyArchive.Copy();

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task A_port_that_is_taken_is_an_error_that_says_what_to_do()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var run = await TrackArchiveProgram.RunAsync("serve", "--content", _content.Path, "--port", $"{port}");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"error: port {port} is taken", run.Errors, StringComparison.Ordinal);
        Assert.Contains("--port", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("http")]
    public async Task A_port_must_be_one(string port)
    {
        var run = await TrackArchiveProgram.RunAsync("serve", "--content", _content.Path, "--port", port);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--port", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("output")]
    public async Task It_does_not_build_into_the_content(string below)
    {
        var before = _content.Files();
        var run = await TrackArchiveProgram.RunAsync("serve", "--content", _content.Path, "--output", Path.Join(_content.Path, below), "--port", "0");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--output", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, _content.Files());
    }

    [Fact]
    public async Task Interrupted_it_ends_well_and_leaves_nothing_behind()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows cannot send Ctrl+C to one process");
        using var serving = TrackArchiveProgram.Start("serve", "--content", _content.Path, "--port", "0");
        var folder = (await LineAsync(serving, @"^\d+ pages in (\S+): ")).Groups[1].Value;
        Assert.True(File.Exists(Path.Join(folder, "index.html")));
        await InterruptAsync(serving);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task Interrupted_while_it_builds_it_ends_well_too()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows cannot send Ctrl+C to one process");
        using var serving = TrackArchiveProgram.Start("serve", "--content", _content.Path, "--port", "0");
        await LineAsync(serving, "^Preview of .+ at http://127.0.0.1:");
        await InterruptAsync(serving);
    }

    /// <summary>
    /// By SIGTERM, which ends it the same way as Ctrl+C: a shell that started the tests in the background would have made
    /// them, and so the program, deaf to SIGINT.
    /// </summary>
    private static async Task InterruptAsync(Process program)
    {
        using var interrupt = Process.Start("kill", ["-TERM", $"{program.Id}"]);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        try
        {
            await program.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!program.HasExited)
                program.Kill(entireProcessTree: true);
        }

        Assert.Equal(0, program.ExitCode);
        Assert.Equal("", await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<Match> LineAsync(Process program, string pattern)
    {
        while (await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (Regex.Match(line, pattern) is { Success: true } match)
                return match;
        }
        throw new InvalidOperationException($"no line was like {pattern}");
    }
}
