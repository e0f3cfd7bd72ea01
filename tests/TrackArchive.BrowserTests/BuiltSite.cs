using TrackArchive.Cli;

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
        var options = new BuildOptions(Path.Combine(Repository(), "content"), Folder);
        var report = await SiteBuild.RunAsync(options, _ => { }, CancellationToken.None);
        if (!report.Succeeded)
            throw new InvalidOperationException($"The site could not be built: {report.Failure}\n{string.Join('\n', report.Diagnostics)}");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TrackArchive.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository: no TrackArchive.sln above them.");
    }
}
