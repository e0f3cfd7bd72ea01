namespace TrackArchive.Statiq.Reading;

/// <summary>One document a file of the content folder, from Statiq's file system; none where there is no folder, which the check of the archive reports.</summary>
internal sealed class ReadContent(NormalizedPath folder) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var directory = context.FileSystem.GetRootDirectory(folder);
        return directory.Exists
            ? directory.GetFiles(SearchOption.AllDirectories).Select(file => context.CreateDocument(file.Path, NormalizedPath.Null, null, file.GetContentProvider()))
            : [];
    }
}
