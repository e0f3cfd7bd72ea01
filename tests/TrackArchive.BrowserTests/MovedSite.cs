using TrackArchive.Cli.Building;

namespace TrackArchive.BrowserTests;

/// <summary>The tiny archive after an athlete's page has moved, built without its search.</summary>
internal sealed class MovedSite : IDisposable
{
    public const string Old = "athletes/seb-coe.html";
    public const string New = "athletes/sebastian-coe.html";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("trackarchive-moved-");

    private MovedSite()
    {
    }

    public string Folder => Path.Combine(_root.FullName, "output");

    public static async Task<MovedSite> BuildAsync()
    {
        var site = new MovedSite();
        var content = Path.Combine(site._root.FullName, "content");
        TinyArchive.CopyTo(content);
        await File.WriteAllTextAsync(Path.Combine(content, "urls.txt"), $"{Old} -> {New}\n");
        var report = await SiteBuild.RunAsync(new BuildOptions(content, site.Folder) { Search = false }, _ => { }, CancellationToken.None);
        return report.Succeeded ? site : throw new InvalidOperationException($"{report.Failure}\n{string.Join('\n', report.Diagnostics)}");
    }

    public void Dispose() => _root.Delete(recursive: true);
}
