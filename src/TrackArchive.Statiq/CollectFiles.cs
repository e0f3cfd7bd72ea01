using TrackArchive.Composition;

namespace TrackArchive.Statiq;

/// <summary>One document a file that is no page; in the output's root with those that hosts and crawlers look for there.</summary>
internal sealed class CollectFiles(NormalizedPath folder) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        from site in context.Inputs.Select(ArchivePipelines.SiteOf)
        from file in folder.IsNullOrEmpty ? site.SupportingFiles.AddRange(SiteFiles.AtTheRoot(site.Site)) : site.SupportingFiles
        select ArchiveDocuments.Create(context, folder, file);
}
