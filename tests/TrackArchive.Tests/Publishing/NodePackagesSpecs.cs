using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using TrackArchive.Composition;
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
        var node = Script("node", "echo v18.20.4");

        Assert.Contains($"and '{node}' is v18.20.4.", await Restore(node, npm: "no-such-npm"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Node_that_prints_no_version_is_reported_as_such()
    {
        var node = Script("node", "exit 3");

        Assert.Equal(
            $"Full-text search needs Node 20 or newer with npm, and '{node} --version' prints nothing. "
                + "Install it from https://nodejs.org, or run 'build --no-search' to build without full-text search.",
            await Restore(node, npm: "no-such-npm"));
    }

    [Fact]
    public async Task An_npm_that_installs_nothing_is_reported_as_such()
    {
        var reason = await Restore(Script("node", "echo v22.0.0"), Script("npm", "exit 0"), """{ "packages": { "": { "devDependencies": { "pagefind": "1.0.0" } } } }""");

        Assert.Equal($"'npm ci' in '{_folder.Path}' did not install 'pagefind'. Run it there and see what it says, or run 'build --no-search' to build without full-text search.", reason);
        Assert.False(File.Exists(Path.Join(_folder.Path, "node_modules/.trackarchive-lock")));
    }

    [Fact]
    public async Task An_npm_that_fails_is_reported_in_one_line()
    {
        var npm = Script("npm", "printf 'npm error code E404\\nnpm error 404 Not Found - GET https://registry.example/pagefind\\nnpm error A complete log is elsewhere\\n' >&2; exit 1");

        Assert.Equal(
            $"'npm ci' in '{_folder.Path}' failed: npm error 404 Not Found - GET https://registry.example/pagefind. Mend that, or run 'build --no-search' to build without full-text search.",
            await Restore(Script("node", "echo v22.0.0"), npm));
    }

    [Fact]
    public async Task A_lock_that_is_missing_or_no_JSON_is_reported_in_one_line()
    {
        var (node, npm) = (Script("node", "echo v22.0.0"), Script("npm", "exit 0"));
        foreach (var theLock in new[] { null, "no JSON" })
        {
            var reason = await Restore(node, npm, theLock);
            Assert.StartsWith($"The packages of '{_folder.Path}' cannot be restored: ", reason, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', reason!);
        }
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_reported_in_one_line()
    {
        Directory.CreateDirectory(Path.Join(_folder.Path, "node_modules/.trackarchive-lock"));
        Directory.CreateDirectory(Path.Join(_folder.Path, ".restoring"));

        var reason = await Restore(Script("node", "echo v22.0.0"), Script("npm", "exit 0"));

        Assert.StartsWith($"The packages of '{_folder.Path}' cannot be restored: Access to the path", reason, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', reason!);
    }

    [Theory]
    [InlineData("index.mjs", null, "Could not find file")]
    [InlineData("sqlite3.wasm", null, "Could not find file")]
    [InlineData("index.mjs", "", "is empty")]
    [InlineData("sqlite3.wasm", "<html>", "is not WebAssembly")]
    public void A_damaged_SQLite_package_is_reported_in_one_line(string file, string? content, string why)
    {
        const string Folder = "node_modules/@sqlite.org/sqlite-wasm/dist/";
        foreach (var (name, sound) in new[] { ("index.mjs", "export default {};"), ("sqlite3.wasm", "\0asm") })
        {
            if ((name == file ? content : sound) is { } text)
                _folder[Folder + name] = text;
        }

        var parts = PackagedParts.Load(new NodePackages(_folder.Path, "node", "npm"));

        Assert.Null(parts.Sqlite);
        Assert.StartsWith("SQLite for the browser cannot be read: ", parts.Failure, StringComparison.Ordinal);
        Assert.Contains(why, parts.Failure, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', parts.Failure!);
    }

    [Theory]
    [InlineData("node:internal/modules/run_main:122\n    throw e;\n\nError [ERR_MODULE_NOT_FOUND]: Cannot find package 'pagefind'\n    at x (y:1:2)\n", "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'pagefind'")]
    [InlineData("out of memory\nmore\n", "out of memory")]
    [InlineData("", "it ended with exit code 1 and said nothing")]
    public void A_program_that_failed_says_why_in_one_line(string errors, string fault) => Assert.Equal(fault, new ProgramRun(1, "", errors).Fault);

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

    private Task<string?> Restore(string node, string npm, string? theLock = Lock)
    {
        if (theLock is not null)
            _folder["package-lock.json"] = theLock;
        return new NodePackages(_folder.Path, node, npm).RestoreAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A program of the name that runs the line.</summary>
    private string Script(string name, string line)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell script");
        _folder[name] = $"#!/bin/sh\n{line}\n";
        var path = Path.Join(_folder.Path, name);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return path;
    }

    private static async Task SkipWithoutNode()
    {
        var node = await ExternalProgram.RunAsync("node", ["--version"], ".", "", TestContext.Current.CancellationToken);
        Assert.SkipWhen(node is null, "needs Node");
    }
}
