using TrackArchive.Pages;
using TrackArchive.Statiq.Current;

namespace TrackArchive.Statiq;

/// <summary>One document a page of the archive, before it is rendered.</summary>
internal sealed class CreatePages(NormalizedPath folder, CurrentArchive archive, Func<Page, bool> isMeant) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        archive.Site!.Site.Pages.Where(isMeant).Select(page => ArchiveDocuments.Create(context, folder, archive, page));
}
