using TrackArchive.Content.Articles;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content;

/// <summary>
/// From a folder of files to an archive or to diagnostics, the same ones whatever the number of workers and the order
/// in which the disk lists its files.
/// </summary>
public static class ArchiveLoader
{
    /// <param name="contentFolder">The folder to read.</param>
    /// <param name="displayFolder">How messages name that folder.</param>
    /// <param name="diagnostics">Receives every mistake; an error in it, even an earlier one, prevents the archive.</param>
    /// <param name="workers">Files read at once; 0 for one a processor.</param>
    public static LoadedArchive Load(string contentFolder, string displayFolder, DiagnosticBag diagnostics, int workers = 0) =>
        Load(new ContentOnDisk(contentFolder, displayFolder), diagnostics, workers);

    /// <param name="source">Where the files are.</param>
    /// <param name="diagnostics">Receives every mistake; an error in it, even an earlier one, prevents the archive.</param>
    /// <param name="workers">Files read at once; 0 for one a processor.</param>
    public static LoadedArchive Load(IContentSource source, DiagnosticBag diagnostics, int workers = 0)
    {
        var folder = ContentFolder.Open(source, diagnostics);
        var documents = DocumentSet.Read(folder.Files, diagnostics, workers);
        var statements = new Statements();
        var archive = ArchiveResolver.Resolve(documents, folder, statements, diagnostics, workers);
        return new LoadedArchive(archive, new ContentFiles(source)) { Statements = statements };
    }
}
