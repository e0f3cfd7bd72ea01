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

namespace TrackArchive.Cli;

/// <summary>Every file of the site but the search index, which is made from these.</summary>
internal static class SiteFiles
{
    /// <summary>The permanent addresses: all pages but the one for wrong addresses.</summary>
    public static IReadOnlySet<string> Addresses(ImmutableArray<Page> pages) =>
        pages.Where(p => p is not NotFoundPage).Select(p => p.Route.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>The pages that full-text search knows.</summary>
    public static ImmutableArray<string> Searched(ImmutableArray<Page> pages) => [.. pages.Where(p => p.IsSearched).Select(p => p.Route.Path)];

    public static ImmutableArray<OutputFile> Of(CheckedArchive archive, BuildOptions options, Stages stages)
    {
        var (site, relations, pages) = (archive.Site, archive.Relations, archive.Pages);
        ImmutableArray<Redirect> redirects = [.. archive.Ledger.Redirects];
        var frame = new SiteFrame(site, ThemeAssets.Styles, ThemeAssets.Scripts);
        var feed = ArticleFeed.Of(pages, site, relations.Archive.Site.BaseUrl);
        var downloads = stages.Run("Exporting tables", () => ArchiveDownloads.Of(relations.Archive));
        ImmutableArray<OutputFile> beside = stages.Run("Exporting data", () => DataFiles.Of(relations, options.Threads).ToImmutableArray());
        ImmutableArray<Page> complete = [.. pages.Select(p => p is DataPage data ? data with { Downloads = downloads.Downloads, Tables = downloads.Tables } : p)];
        var rendered = stages.Run("Rendering", () => PageRenderer.Render(complete, frame, page => JsonLd.Of(page, site), options.Threads));
        return
        [
            .. rendered.Select(page => new OutputFile(page.Route.Path, page.Html)),
            .. beside,
            .. downloads.Files,
            .. OnThisDayScripts.Of(relations),
            .. pages.OfType<ComparePage>().SelectMany(p => p.Shards).Select(s => OutputFile.Text(s.Route.Path, s.Script)),
            .. FindingIndex.Of(relations.Archive, pages),
            AtomFeed.File(feed),
            JsonFeed.File(feed),
            .. ThemeAssets.For(relations.Archive.Nations.Select(n => n.Code)).Select(asset => new OutputFile(asset.Route.Path, asset.Bytes)),
            .. RedirectFiles.Pages(redirects, site.BaseUrl),
            RedirectFiles.Rules(redirects),
            Headers.File(),
            Sitemap.File(site.BaseUrl, pages.Where(p => p is not (NotFoundPage or SearchPage)).Select(p => p.Route), site.Date),
            RobotsTxt.File(site.BaseUrl),
        ];
    }
}
