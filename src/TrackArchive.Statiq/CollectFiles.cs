using TrackArchive.Composition;
using TrackArchive.Statiq.Current;

namespace TrackArchive.Statiq;

/// <summary>One document a file that is no page; in the output's root with those that hosts and crawlers look for there.</summary>
internal sealed class CollectFiles(NormalizedPath folder, CurrentArchive archive) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var site = archive.Site!;
        var files = folder.IsNullOrEmpty ? site.SupportingFiles.AddRange(SiteFiles.AtTheRoot(site.Site)) : site.SupportingFiles;
        return files.Select(file => ArchiveDocuments.Create(context, folder, file));
    }
}
