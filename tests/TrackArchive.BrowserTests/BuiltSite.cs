using TrackArchive.Cli.Building;

[assembly: AssemblyFixture(typeof(TrackArchive.BrowserTests.BuiltSite))]
[assembly: AssemblyFixture(typeof(TrackArchive.BrowserTests.Browser))]

namespace TrackArchive.BrowserTests;

/// <summary>This repository's archive, built once with its search index into a folder of its own.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("trackarchive-site-").FullName;

    /// <summary>For a visit without any server.</summary>
    public string FileAddress => new Uri(Folder).AbsoluteUri + "/";

    public async ValueTask InitializeAsync()
    {
        var options = new BuildOptions(Repository.Folder("content"), Folder);
        var report = await SiteBuild.RunAsync(options, _ => { }, CancellationToken.None);
        if (!report.Succeeded)
            throw new InvalidOperationException($"The site could not be built: {report.Failure}\n{string.Join('\n', report.Diagnostics)}");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
