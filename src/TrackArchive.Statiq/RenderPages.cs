namespace TrackArchive.Statiq;

/// <summary>One document a page, rendered by the archive's own theme.</summary>
internal sealed class RenderPages(NormalizedPath folder) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        context.Inputs.Select(ArchivePipelines.SiteOf).SelectMany(site => site.Site.Pages.Zip(
            site.Pages, (page, rendered) => ArchiveDocuments.Create(context, folder, page, rendered.Html)));
}
