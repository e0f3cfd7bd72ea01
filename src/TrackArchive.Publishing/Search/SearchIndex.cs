using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Search;

/// <summary>
/// The full-text index of a written site, by Pagefind. Its bytes depend on the pages' paths and bytes alone: they are
/// handed over in ordinal order, and the version that the theme's lock pins writes no clock and no unordered table.
/// </summary>
public sealed class SearchIndex(NodePackages? packages)
{
    /// <summary>Where the bundle lives in the site.</summary>
    public const string Folder = "pagefind/";

    /// <summary>With the packages of the theme folder that is nearest.</summary>
    public SearchIndex()
        : this(NodePackages.Find())
    {
    }

    /// <summary>Makes Node and the packages ready, so that what they lack is known before anything is written; else what to do.</summary>
    public async Task<string?> RestoreAsync(CancellationToken cancellation = default) => packages is null
        ? "Full-text search needs the folder theme/ with its package.json, and there is none."
        : await packages.RestoreAsync(cancellation);

    /// <param name="siteFolder">The folder that holds the pages.</param>
    /// <param name="pages">Their paths in it, with forward slashes; nothing else in the folder is searched.</param>
    /// <param name="cancellation">Ends Node, too.</param>
    public async Task<SearchBundle> IndexAsync(
        string siteFolder, IReadOnlyList<string> pages, CancellationToken cancellation = default)
    {
        if (await RestoreAsync(cancellation) is { } fault)
            return SearchBundle.Failed(fault);
        using var temporary = TemporaryFolder.Create("search");
        var bundle = Directory.CreateDirectory(Path.Combine(temporary.Path, "bundle")).FullName;
        string[] arguments = [Path.Combine("search", "index-site.mjs"), Path.GetFullPath(siteFolder), bundle];
        var run = await packages!.RunAsync(arguments, List(pages), cancellation);
        return run is { ExitCode: 0 }
            ? SearchBundle.FromFiles(Read(bundle))
            : SearchBundle.Failed($"Pagefind could not index the site: {run?.Fault ?? "Node has gone"}.");
    }

    /// <summary>Pagefind's own user interfaces are left out: the theme has its own.</summary>
    internal static bool IsUsed(string path) =>
        !path.StartsWith("pagefind-highlight", StringComparison.Ordinal)
        && !path.EndsWith("-ui.js", StringComparison.Ordinal)
        && !path.EndsWith("-ui.css", StringComparison.Ordinal);

    private static string List(IEnumerable<string> pages) =>
        string.Concat(pages.Order(StringComparer.Ordinal).Distinct().Select(page => page + "\n"));

    private static IEnumerable<OutputFile> Read(string bundle) =>
        from file in Directory.EnumerateFiles(bundle, "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(bundle, file).Replace('\\', '/')
        where IsUsed(path)
        select new OutputFile(Folder + path, File.ReadAllBytes(file));
}
