using TrackArchive.Pages;
using TrackArchive.Pages.Articles;
using TrackArchive.Pages.Front;
using TrackArchive.Pages.Wording;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Statiq;

/// <summary>The archive's files as Statiq's documents.</summary>
internal static class ArchiveDocuments
{
    public static IDocument Create(IExecutionContext context, NormalizedPath folder, OutputFile file) =>
        context.CreateDocument(folder.Combine(file.Path), ContentOf(file.Path, file.Content));

    public static IDocument Create(IExecutionContext context, NormalizedPath folder, Page page, ReadOnlyMemory<byte> html) =>
        context.CreateDocument(folder.Combine(page.Route.Path), Metadata(page), ContentOf(page.Route.Path, html));

    private static BytesContent ContentOf(NormalizedPath path, ReadOnlyMemory<byte> bytes) => new(bytes, path.MediaType);

    private static MetadataItems Metadata(Page page)
    {
        var items = new MetadataItems
        {
            { Keys.Title, page.Title },
            { WebKeys.Description, page.Description },
            { WebKeys.IncludeInSitemap, page is not (NotFoundPage or SearchPage) },
            { TrackArchiveKeys.Kind, PageKindWords.Describe(page.Kind) },
            { TrackArchiveKeys.Id, IdOf(page) },
        };
        if (page.ContentPath is { } file)
            items.Add(TrackArchiveKeys.ContentFile, file);
        if (page is ArticlePage article)
            items.Add(WebKeys.Published, article.Published.ToDateTime(TimeOnly.MinValue));
        foreach (var facet in page.Facets.GroupBy(f => f.Name))
            items.Add(TrackArchiveKeys.FacetPrefix + char.ToUpperInvariant(facet.Key[0]) + facet.Key[1..], facet.Select(f => f.Value).ToArray());
        return items;
    }

    /// <summary>The address without the shelf that it is on and without its ending.</summary>
    private static string IdOf(Page page)
    {
        var path = page.Route.Path[..^".html".Length];
        return path[(path.IndexOf('/') + 1)..];
    }
}
