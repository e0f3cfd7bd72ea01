using TrackArchive.Composition;
using TrackArchive.Statiq.Current;

namespace TrackArchive.Statiq;

/// <summary>One document a file that is no page; in the output's root with those that hosts and crawlers look for there.</summary>
internal sealed class CollectFiles(NormalizedPath folder, CurrentArchive archive) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var site = archive.Site!;
        foreach (var (path, content) in site.SupportingFiles)
            yield return context.CreateDocument(folder.Combine(path), content);
        foreach (var file in folder.IsNullOrEmpty ? SiteFiles.AtTheRoot(site.Site) : [])
            yield return ArchiveDocuments.Create(context, folder, file);
    }
}
