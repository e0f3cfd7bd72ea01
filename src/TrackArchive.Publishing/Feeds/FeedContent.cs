using TrackArchive.Pages;
using TrackArchive.Pages.Articles;
using TrackArchive.Pages.Finals;
using TrackArchive.Publishing.Rendering;
using TrackArchive.Theme;
using TrackArchive.Theme.Components.Finals;

namespace TrackArchive.Publishing.Feeds;

/// <summary>What a feed of another generator carries of a page, with absolute links: an article whole, a final's story and podium.</summary>
public static class FeedContent
{
    /// <returns>HTML; nothing for pages of other kinds, of which the description is enough.</returns>
    public static string? Find(Page page, Uri baseUrl) => page switch
    {
        ArticlePage article => FeedEntry.Create(article, baseUrl, baseUrl).Html,
        FinalPage final => FragmentRenderer.Render<FinalInBrief>(new PageContext(page.Route, baseUrl.AbsoluteUri), (nameof(FinalInBrief.Page), final)),
        _ => null,
    };
}
