using System.Globalization;
using System.Security;
using System.Text;
using TrackArchive.Pages;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Hosting;

/// <summary>
/// The pages for search engines (sitemaps.org 0.9), each once, in ordinal order of the addresses. One file holds at most
/// <see cref="Limit"/>; a site with more pages gets no sitemap that engines would refuse, but an exception.
/// </summary>
public static class Sitemap
{
    public const string Path = "sitemap.xml";
    public const int Limit = 50_000;

    /// <param name="baseUrl">The site's root, with a slash at its end.</param>
    /// <param name="pages">Without those that no one should find, like 404.html.</param>
    /// <param name="archiveDate">The date of the archive's edition: pages have none of their own.</param>
    public static OutputFile File(Uri baseUrl, IEnumerable<Route> pages, DateOnly? archiveDate = null)
    {
        var paths = pages.Select(page => page.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        ArgumentOutOfRangeException.ThrowIfGreaterThan(paths.Count, Limit, nameof(pages));
        var date = archiveDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var modified = date is null ? "" : $"<lastmod>{date}</lastmod>";
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .Append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var path in paths)
        {
            var address = SecurityElement.Escape(new Route(path).Absolute(baseUrl));
            text.Append("<url><loc>").Append(address).Append("</loc>").Append(modified).Append("</url>\n");
        }
        return OutputFile.Text(Path, text.Append("</urlset>\n").ToString());
    }
}
