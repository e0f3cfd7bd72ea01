using TrackArchive.Cli.Building;

[assembly: AssemblyFixture(typeof(TrackArchive.BrowserTests.BuiltSite))]
[assembly: AssemblyFixture(typeof(TrackArchive.BrowserTests.Browser))]

namespace TrackArchive.BrowserTests;

/// <summary>
/// This repository's archive with its search index: in the folder that <c>BUILT_SITE</c> names, where it has just been built, or
/// else built once into a folder of its own.
/// </summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private static readonly string? Given = Environment.GetEnvironmentVariable("BUILT_SITE");

    public string Folder { get; } = Given ?? Directory.CreateTempSubdirectory("trackarchive-site-").FullName;

    /// <summary>For a visit without any server.</summary>
    public string FileAddress => new Uri(Folder).AbsoluteUri + "/";

    public async ValueTask InitializeAsync()
    {
        if (Given is not null)
            return;
        var options = new BuildOptions(Repository.Folder("content"), Folder);
        var report = await SiteBuild.RunAsync(options, _ => { }, CancellationToken.None);
        if (!report.Succeeded)
            throw new InvalidOperationException($"The site could not be built: {report.Failure}\n{string.Join('\n', report.Diagnostics)}");
    }

    public ValueTask DisposeAsync()
    {
        if (Given is null)
            Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
