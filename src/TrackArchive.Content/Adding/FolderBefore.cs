using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Schemas;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Adding;

/// <summary>A content folder to which something is added. It need not be sound: whatever cannot be read is not there.</summary>
internal sealed class FolderBefore
{
    private const string Ledger = "urls.txt";

    private readonly string _folder;
    private readonly IContentSource _source;

    public FolderBefore(string folder)
    {
        (_folder, _source) = (folder, new ContentOnDisk(folder, folder));
        Documents = DocumentSet.Read(ContentFolder.Open(_source, new DiagnosticBag()).Files, new DiagnosticBag(), workers: 0);
    }

    public DocumentSet Documents { get; }

    public IEnumerable<EventDocument> Events => Documents.All<EventsDocument>().SelectMany(d => d.Events);

    public IEnumerable<ChampionshipDocument> Championships => Documents.All<ChampionshipDocument>();

    /// <summary>How messages name a file.</summary>
    public string Name(string path) => $"{_source.Name}/{path}";

    public bool Has(string path) => File.Exists(Path.Combine(_folder, path));

    /// <summary>Nothing where it cannot be read.</summary>
    public OpenedFile? Open(string path) => OpenedFile.Open(_folder, path);

    public string FindShelf(string shelf, string id) => ShelfPath.Find(_folder, shelf, id);

    /// <summary>Pages that were published keep their addresses, and so does who is gone.</summary>
    public bool IsPublished(string address) =>
        Has(Ledger) && File.ReadLines(Path.Combine(_folder, Ledger)).Any(line => line.Split(' ')[0] == address);

    /// <summary>A file that is not there yet; editors learn from its first line by which schema it goes, where the archive has schemas.</summary>
    public ChangedFile Create(string path, MapNode root, FileKind kind)
    {
        var schema = $".vscode/{ContentSchemas.PathOf(ContentSchemas.KindsOfFiles.Single(k => k.Kind == kind).Name)}";
        var line = File.Exists(Path.Combine(_folder, "..", schema)) ? $"# yaml-language-server: $schema={string.Concat(Enumerable.Repeat("../", path.Split('/').Length))}{schema}\n\n" : "";
        return new ChangedFile(path, Before: null, line + YamlWriter.Write(root, kind, Comments.None));
    }
}
