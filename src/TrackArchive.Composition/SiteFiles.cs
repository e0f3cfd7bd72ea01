using System.Collections.Immutable;
using TrackArchive.Pages;
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
    /// <summary>In the order of the archive's pages.</summary>
    public static IReadOnlyList<RenderedPage> Pages(CheckedArchive archive, int threads)
    {
        var frame = new SiteFrame(archive.Site, ThemeAssets.Styles, ThemeAssets.Scripts) { Cards = archive.Cards.ByPage };
        ImmutableArray<Page> complete = [.. archive.Pages.Select(p => Complete(p, archive))];
        return PageRenderer.Render(complete, frame, page => JsonLd.Of(page, archive.Site), threads);
    }

    /// <summary>Pages that tell of files which are made with the site.</summary>
    private static Page Complete(Page page, CheckedArchive archive) =>
        page is AskPage ask ? ask with { Index = archive.Questions.Index } : archive.Downloads.Complete(page, archive.Sqlite?.Engine);

    /// <summary>What stands beside the pages and is right wherever they are: data, indexes, feeds, assets, pages at old addresses.</summary>
    public static ImmutableArray<OutputFile> Beside(CheckedArchive archive, int threads)
    {
        var (site, relations, pages) = (archive.Site, archive.Relations, archive.Pages);
        var feed = ArticleFeed.Of(pages, site, relations.Archive.Site.BaseUrl);
        return
        [
            .. DataFiles.Of(relations, threads),
            .. archive.Downloads.Files,
            .. archive.Sqlite?.Files ?? [],
            .. archive.Questions.Files,
            .. OnThisDayScripts.Of(relations),
            .. pages.OfType<ComparePage>().SelectMany(p => p.Shards).Select(s => OutputFile.Text(s.Route.Path, s.Script)),
            .. FindingIndex.Of(relations.Archive, pages),
            AtomFeed.File(feed),
            JsonFeed.File(feed),
            .. ThemeAssets.For(relations.Archive.Nations.Select(n => n.Code)).Select(asset => new OutputFile(asset.Route.Path, asset.Bytes)),
            .. archive.Cards.Files.Select(card => new OutputFile(card.Route.Path, card.Bytes)),
            WebManifest.File(site),
            .. RedirectFiles.Pages(archive.Ledger.Redirects, site.BaseUrl),
        ];
    }

    /// <summary>What hosts and crawlers look for in the root of a domain, and nowhere else.</summary>
    public static ImmutableArray<OutputFile> AtTheRoot(CheckedArchive archive) =>
    [
        RedirectFiles.Rules(archive.Ledger.Redirects),
        Headers.File(),
        .. Sitemap.Files(archive.Site.BaseUrl, archive.Pages.Where(p => p is not (NotFoundPage or SearchPage)).Select(p => p.Route), archive.Site.Date),
        RobotsTxt.File(archive.Site.BaseUrl),
        new OutputFile(ThemeAssets.Favicon.Route.Path, ThemeAssets.Favicon.Bytes),
    ];
}
