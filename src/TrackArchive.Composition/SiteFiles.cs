using System.Collections.Immutable;
using TrackArchive.Pages;
using TrackArchive.Pages.Composing;
using TrackArchive.Pages.Eras;
using TrackArchive.Pages.Front;
using TrackArchive.Publishing.Addresses;
using TrackArchive.Publishing.Exports;
using TrackArchive.Publishing.Feeds;
using TrackArchive.Publishing.Hosting;
using TrackArchive.Publishing.Output;
using TrackArchive.Publishing.Rendering;
using TrackArchive.Publishing.Search.Finding;
using TrackArchive.Publishing.StructuredData;
using TrackArchive.Theme;

namespace TrackArchive.Composition;

/// <summary>Every file of the site but the search index, which is made from these.</summary>
public static class SiteFiles
{
    /// <summary>In the order of the site's pages.</summary>
    public static IReadOnlyList<RenderedPage> Pages(ComposedSite site, int workers) => Render(site, site.Pages, workers);

    /// <summary>Some of its pages, or pages to which a host has added something; in their order.</summary>
    public static IReadOnlyList<RenderedPage> Render(ComposedSite site, IReadOnlyList<Page> pages, int workers) =>
        PageRenderer.Render(pages, FrameOf(site), page => JsonLd.Create(page, site.Archive.Site), workers);

    /// <summary>What all of its pages share.</summary>
    public static SiteFrame FrameOf(ComposedSite site) =>
        new(site.Archive.Site, ThemeAssets.Styles, ThemeAssets.Scripts) { Menu = SiteMenu.Create(site.Archive.Relations.Archive), Cards = site.Cards.ByPage };

    /// <summary>The files that pages need, wherever they are: data, indexes, feeds, assets, pages at old addresses.</summary>
    public static ImmutableArray<OutputFile> SupportingFiles(ComposedSite composed, int workers)
    {
        var (site, relations, pages) = (composed.Archive.Site, composed.Archive.Relations, composed.Pages);
        ImmutableArray<OutputFile> data = [.. DataFiles.Create(relations, workers)];
        var feed = ArticleFeed.Create(pages, site, relations.Archive.Site.BaseUrl);
        return
        [
            .. data,
            .. FinalCsvFiles.Create(relations.Archive, pages),
            .. composed.Downloads.Files,
            .. composed.Sqlite?.Files ?? [],
            .. composed.Questions.Files,
            .. OnThisDayScripts.Create(relations),
            .. pages.OfType<ComparePage>().SelectMany(p => p.Shards).Select(s => OutputFile.FromScript(s.Finals)),
            .. FindingIndex.Create(relations.Archive, relations.Careers, pages),
            AtomFeed.File(feed),
            JsonFeed.File(feed),
            .. ThemeAssets.For(relations.Archive.Nations.Select(n => n.Id)).Select(asset => new OutputFile(asset.Route.Path, asset.Bytes)),
            .. composed.Cards.Files.Select(card => new OutputFile(card.Route.Path, card.Bytes)),
            WebManifest.File(site),
            .. RedirectFiles.Pages(composed.Archive.Ledger.Redirects, site.BaseUrl),
            .. RedirectFiles.Data(composed.Archive.Ledger.Redirects, data),
        ];
    }

    /// <summary>What hosts and crawlers look for in the root of a domain, and nowhere else.</summary>
    public static ImmutableArray<OutputFile> AtTheRoot(ComposedSite site) =>
    [
        RedirectFiles.Rules(site.Archive.Ledger.Redirects, site.Pages.Select(p => p.Data).OfType<Route>()),
        Headers.File(),
        .. Sitemap.Files(site.Archive.Site.BaseUrl, site.Pages.Where(p => p is not (NotFoundPage or SearchPage)).Select(p => p.Route), site.Archive.Site.Date),
        RobotsTxt.File(site.Archive.Site.BaseUrl),
        new OutputFile(ThemeAssets.Favicon.Route.Path, ThemeAssets.Favicon.Bytes),
    ];
}
