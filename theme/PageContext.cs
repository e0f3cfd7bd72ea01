using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Pages.Front;

namespace TrackArchive.Theme;

/// <summary>
/// The page that is being written, and so how its links are written: relative to it, but from the site's base path on the
/// page of missing addresses, which hosts serve at any depth.
/// </summary>
public sealed record PageContext(Route Page, string? BasePath = null)
{
    public static PageContext Create(Page page, Site site) =>
        new(page.Route, page is NotFoundPage ? site.BaseUrl.AbsolutePath.TrimEnd('/') + "/" : null);

    /// <summary>The value of the attribute <c>href</c> or <c>src</c>.</summary>
    public string Href(Route route) => BasePath is null ? route.From(Page) : BasePath + route;

    /// <summary>Nothing for plain words: an <c>a</c> without an address is none.</summary>
    public string? Href(Link link) => link.IsPlain ? null : Href(link.To);
}
