using TrackArchive.Cli;
using TrackArchive.Tests.Content;
using TrackArchive.Tests.Publishing;
using TrackArchive.Tests.RealArchive;
using Xunit;

[assembly: AssemblyFixture(typeof(BuiltSite))]

namespace TrackArchive.Tests.RealArchive;

/// <summary>This repository's archive as files, built once, when a spec first asks, without the search index.</summary>
public sealed class BuiltSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task> _build;

    public BuiltSite() => _build = new(BuildAsync);

    public async Task<string> FolderAsync()
    {
        await _build.Value;
        return _folder.Path;
    }

    /// <summary>Every page's file, by its path in the site.</summary>
    public async Task<SortedDictionary<string, string>> PagesAsync()
    {
        var folder = await FolderAsync();
        return new(
            Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/')),
            StringComparer.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task BuildAsync()
    {
        var options = new BuildOptions(Repository.Folder("content"), _folder.Path) { Search = false };
        var report = await SiteBuild.RunAsync(options, _ => { }, CancellationToken.None);
        Assert.True(report.Succeeded, report.Failure ?? string.Join('\n', report.Diagnostics));
    }
}
