using System.Globalization;
using Statiq.Feeds;
using TrackArchive.Composition.Embedding;
using TrackArchive.Pages;
using TrackArchive.Pages.Articles;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Front;
using TrackArchive.Publishing.Feeds;
using TrackArchive.Publishing.Output;
using TrackArchive.Statiq.Current;

namespace TrackArchive.Statiq;

/// <summary>The archive's pages and files as Statiq's documents.</summary>
internal static class ArchiveDocuments
{
    public static IDocument Create(IExecutionContext context, NormalizedPath folder, OutputFile file) =>
        context.CreateDocument(folder.Combine(file.Path), new BytesContent(file.Content, new NormalizedPath(file.Path).MediaType));

    /// <summary>A page before it is rendered: it has no content, and says that it has changed whenever the archive has.</summary>
    public static IDocument Create(IExecutionContext context, NormalizedPath folder, CurrentArchive archive, Page page) =>
        context.CreateDocument(folder.Combine(page.Route.Path), Describe(archive, page), new BytesContent(default, MediaTypes.Html) { Version = archive.Site!.Fingerprint });

    /// <summary>What templates, filters, orders, feeds and the sitemap ask of a page.</summary>
    public static MetadataItems Describe(CurrentArchive archive, Page page)
    {
        var (site, path) = (archive.Site!, page.Route.Path);
        var items = new MetadataItems
        {
            { Keys.Title, page.Title },
            { WebKeys.Description, page.Description },
            { WebKeys.IncludeInSitemap, page is not (NotFoundPage or SearchPage) },
            { Keys.SitemapItem, page.Route.Absolute(site.BaseUrl) },
            { TrackArchiveKeys.Path, path },
            { TrackArchiveKeys.Head, new TextOnDemand(() => archive.Site?.Find(path) is { } now ? PageParts.RenderHead(now, archive.Site.Frame) : null) },
            { TrackArchiveKeys.Body, new TextOnDemand(() => archive.Site?.Find(path) is { } now ? PageParts.RenderBody(now, archive.Site.Frame) : null) },
        };
        if (PublishedOn(page) is { } published)
            items.Add(WebKeys.Published, published.ToDateTime(TimeOnly.MinValue));
        if (page is FinalPage or ArticlePage)
            items.Add(FeedKeys.Content, new TextOnDemand(() => archive.Site?.Find(path) is { } now ? FeedContent.Find(now, archive.Site.BaseUrl) : null));
        foreach (var (key, value) in PageField.Describe(page))
            items.Add(key, value is Page ? new PageModel(archive, path) : value);
        return items;
    }

    /// <summary>An article's day, and a final's where it is known exactly.</summary>
    private static DateOnly? PublishedOn(Page page) => page switch
    {
        ArticlePage article => article.Published,
        FinalPage final when DateOnly.TryParseExact(final.IsoDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => null,
    };
}
