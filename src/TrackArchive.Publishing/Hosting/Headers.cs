using TrackArchive.Pages;
using TrackArchive.Publishing.Output;
using TrackArchive.Publishing.Search;
using TrackArchive.Theme;

namespace TrackArchive.Publishing.Hosting;

/// <summary>
/// The <c>_headers</c> of Netlify and Cloudflare Pages. Only names that carry a hash of their content may be cached for
/// good; everything else changes at its address, such as the catalogue of names. The typeface is announced before
/// the stylesheet asks for it, so that it is there for the first page; in the page itself that would be an error in a folder.
/// </summary>
public static class Headers
{
    private const string ForGood = "  Cache-Control: public, max-age=31536000, immutable\n";

    /// <summary>Pagefind's own: the fragments, the index and the filters have hashed names, what is beside them has not.</summary>
    private static readonly string[] PagefindFolders = ["fragment/", "index/", "filter/"];

    public static OutputFile File() => OutputFile.Text("_headers", string.Join('\n', HashedFolders.Select(folder => $"/{folder}*\n{ForGood}").Prepend(ForAll)));

    private static IEnumerable<string> HashedFolders => [.. Routes.HashedFolders, .. PagefindFolders.Select(folder => SearchIndex.Folder + folder)];

    private static string ForAll => string.Concat(
        SiteHeaders.All.Append(("Link", $"</{ThemeAssets.TextFace}>; rel=preload; as=font; type=font/woff2; crossorigin"))
            .Select(header => $"  {header.Item1}: {header.Item2}\n").Prepend("/*\n"));
}
