using TrackArchive.Cli.Building;
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

    /// <summary>
    /// Pages for checks that take long: all but those of finals, athletes and rivalries, which are many and alike. Of each of these
    /// kinds there are the heaviest, which have the most parts, and others at even distances of their addresses.
    /// </summary>
    public async Task<SortedDictionary<string, string>> SampleAsync()
    {
        var pages = await PagesAsync();
        var sampled = pages.Where(p => IsOneOfMany(p.Key)).GroupBy(p => p.Key.Split('/')[0]).SelectMany(kind => Sampled([.. kind]));
        return new(pages.Where(p => !IsOneOfMany(p.Key)).Concat(sampled).ToDictionary(), StringComparer.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static bool IsOneOfMany(string path) =>
        path.Split('/') is ["finals", ..] or ["athletes" or "rivalries", not "index.html"];

    private static IEnumerable<KeyValuePair<string, string>> Sampled(KeyValuePair<string, string>[] pages)
    {
        const int Heaviest = 25;
        const int Others = 75;
        var step = Math.Max(1, pages.Length / Others);
        return pages.OrderByDescending(p => new FileInfo(p.Value).Length).ThenBy(p => p.Key, StringComparer.Ordinal).Take(Heaviest)
            .Union(pages.Where((_, i) => i % step == 0));
    }

    private async Task BuildAsync()
    {
        var options = new BuildOptions(Repository.Folder("content"), _folder.Path) { Search = false };
        var report = await SiteBuild.RunAsync(options, _ => { }, CancellationToken.None);
        Assert.True(report.Succeeded, report.Failure ?? string.Join('\n', report.Diagnostics));
    }
}
