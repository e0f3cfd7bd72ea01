using TrackArchive.Domain;
using TrackArchive.Pages;

namespace TrackArchive.Theme;

/// <summary>
/// Where a link stands, and so how it is written: relative to the page, but from the site's base path on the page of
/// missing addresses, which hosts serve at any depth.
/// </summary>
public sealed record Here(Route Page, string? BasePath = null)
{
    public static Here On(Page page, Site site) =>
        new(page.Route, page is NotFoundPage ? site.BaseUrl.AbsolutePath.TrimEnd('/') + "/" : null);

    public string To(Route route) => BasePath is null ? route.From(Page) : BasePath + route;

    public string To(Link link) => To(link.To);
}
