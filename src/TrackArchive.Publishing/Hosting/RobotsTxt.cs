using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Hosting;

/// <summary>Everyone may read everything; crawlers learn where the sitemap is. It counts at a host's root only.</summary>
public static class RobotsTxt
{
    public static OutputFile File(Uri baseUrl) => OutputFile.Text(
        "robots.txt",
        $"User-agent: *\nAllow: /\n\nSitemap: {new Uri(baseUrl, Sitemap.Path).AbsoluteUri}\n");
}
