using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using TrackArchive.Publishing.Search;
using Xunit;

namespace TrackArchive.Tests.Publishing;

public sealed class NodePackagesSpecs : IDisposable
{
    private const string Lock = "{}";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_theme_folder_is_found_from_any_folder_below_its_parent()
    {
        _folder["theme/package.json"] = "{}";
        _folder["src/bin/net10.0/x.dll"] = "";

        Assert.Equal(
            Path.Join(_folder.Path, "theme"),
            NodePackages.Find(Path.Join(_folder.Path, "src/bin/net10.0"))?.Folder);
    }

    [Fact]
    public async Task Without_Node_the_reason_says_what_is_missing_and_how_to_build_without_it()
    {
        var reason = await Restore(node: "no-such-node", npm: "no-such-npm");

        Assert.Equal(
            "Full-text search needs Node 20 or newer with npm, and there is no 'no-such-node'. "
                + "Install it from https://nodejs.org, or run 'build --no-search' to build without full-text search.",
            reason);
    }

    [Fact]
    public async Task An_older_Node_is_refused_by_its_version()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell script");
        _folder["node"] = "#!/bin/sh\necho v18.20.4\n";
        var node = Path.Join(_folder.Path, "node");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(node, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Assert.Contains($"and '{node}' is v18.20.4.", await Restore(node, npm: "no-such-npm"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_npm_the_reason_says_so()
    {
        await SkipWithoutNode();

        Assert.Contains("there is no 'no-such-npm'", await Restore(node: "node", npm: "no-such-npm"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packages_of_the_same_lock_are_not_restored_again()
    {
        await SkipWithoutNode();
        _folder["node_modules/.trackarchive-lock"] =
            $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Lock)))} {RuntimeInformation.RuntimeIdentifier}\n";

        Assert.Null(await Restore(node: "node", npm: "no-such-npm"));
    }

    private Task<string?> Restore(string node, string npm)
    {
        _folder["package-lock.json"] = Lock;
        return new NodePackages(_folder.Path, node, npm).RestoreAsync(TestContext.Current.CancellationToken);
    }

    private static async Task SkipWithoutNode()
    {
        var node = await ExternalProgram.RunAsync("node", ["--version"], ".", "", TestContext.Current.CancellationToken);
        Assert.SkipWhen(node is null, "needs Node");
    }
}
