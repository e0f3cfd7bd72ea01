using System.Collections.Immutable;
using System.Globalization;
using System.Security;
using System.Text;
using TrackArchive.Pages;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Hosting;

/// <summary>
/// The pages for search engines (sitemaps.org 0.9), each once, in ordinal order of the addresses. One file may hold
/// <see cref="Limit"/>; a site with more pages has them in numbered files, which <see cref="Path"/> then lists.
/// </summary>
public static class Sitemap
{
    public const string Path = "sitemap.xml";
    public const int Limit = 50_000;
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="baseUrl">The site's root, with a slash at its end.</param>
    /// <param name="pages">Without those that no one should find, like 404.html.</param>
    /// <param name="archiveDate">The date of the archive's edition: pages have none of their own.</param>
    public static ImmutableArray<OutputFile> Files(Uri baseUrl, IEnumerable<Route> pages, DateOnly? archiveDate = null)
    {
        var parts = pages.Select(page => page.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Chunk(Limit).ToArray();
        if (parts.Length <= 1)
            return [File(Path, "urlset", "url", parts.SelectMany(part => part))];
        return
        [
            File(Path, "sitemapindex", "sitemap", parts.Select((_, i) => Part(i))),
            .. parts.Select((part, i) => File(Part(i), "urlset", "url", part)),
        ];

        OutputFile File(string path, string root, string entry, IEnumerable<string> listed)
        {
            var modified = archiveDate is { } date ? $"<lastmod>{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</lastmod>" : "";
            var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").Append(CultureInfo.InvariantCulture, $"<{root} xmlns=\"{Namespace}\">\n");
            foreach (var address in listed)
                text.Append(CultureInfo.InvariantCulture, $"<{entry}><loc>{SecurityElement.Escape(new Route(address).Absolute(baseUrl))}</loc>{modified}</{entry}>\n");
            return OutputFile.Text(path, text.Append(CultureInfo.InvariantCulture, $"</{root}>\n").ToString());
        }
    }

    private static string Part(int index) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{index + 1}.xml");
}
