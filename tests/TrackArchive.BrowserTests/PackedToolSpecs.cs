using System.Diagnostics;

namespace TrackArchive.BrowserTests;

/// <summary>The tool as people install it, in an empty folder, without this repository: packed, installed, and used for the first time.</summary>
public sealed class PackedToolSpecs(Browser browser) : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly DirectoryInfo _place = Directory.CreateTempSubdirectory("trackarchive-tool-");

    public void Dispose() => _place.Delete(recursive: true);

    [Fact]
    public async Task It_starts_an_archive_and_builds_its_site()
    {
        await PackAndInstallAsync();
        var tool = Path.Join(_place.FullName, "tools", OperatingSystem.IsWindows() ? "trackarchive.exe" : "trackarchive");
        await RunAsync(tool, ["init", "archive", "--title", "Example Records", "--base-url", "https://records.example/"], _place.FullName);
        var archive = Path.Join(_place.FullName, "archive");
        await RunAsync(tool, ["build"], archive);
        Assert.True(Directory.Exists(Path.Join(_place.FullName, "cache", "trackarchive")));

        await using var server = await StaticServer.StartAsync(Path.Join(archive, "output"));
        await using var visit = await browser.VisitAsync(server.Address);
        await visit.GoAsync("index.html");
        Assert.Equal("Example Records", await visit.Page.Locator("header a").First.InnerTextAsync());
        await visit.GoAsync("finals/example-championships/2025/women-1500m.html");
        Assert.Contains("1500 metres", await visit.HeadingAsync(), StringComparison.Ordinal);
        await visit.GoAsync("search.html?q=specimen");
        await visit.Page.Locator("main a", new() { HasTextString = "Cleo Specimen" }).First.WaitForAsync();
        Assert.Empty(visit.Complaints);
    }

    /// <summary>From a folder of packages that has this one alone.</summary>
    private async Task PackAndInstallAsync()
    {
        var packages = Path.Join(_place.FullName, "packages");
        await RunAsync("dotnet", ["pack", Repository.Folder("src/TrackArchive.Cli"), "--no-build", "-c", Configuration, "-o", packages, "-v", "q", "--nologo"], Repository.Folder("."));
        var config = Path.Join(_place.FullName, "nuget.config");
        await File.WriteAllTextAsync(config, $"""<configuration><packageSources><clear /><add key="local" value="{packages}" /></packageSources></configuration>""", TestContext.Current.CancellationToken);
        await RunAsync("dotnet", ["tool", "install", "TrackArchive", "--tool-path", Path.Join(_place.FullName, "tools"), "--configfile", config], _place.FullName);
    }

    private async Task RunAsync(string program, string[] arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["XDG_CACHE_HOME"] = Path.Join(_place.FullName, "cache");
        start.Environment["NUGET_PACKAGES"] = Path.Join(_place.FullName, "nuget");
        if (arguments[0] == "pack")
            start.Environment.Remove("NUGET_PACKAGES");
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{await output}{await errors}");
    }
}
