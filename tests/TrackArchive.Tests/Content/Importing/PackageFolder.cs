using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Publishing.Exports.Tables;
using TrackArchive.Tests.Publishing;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>The data package of an archive in a folder of its own, as a reader downloads it.</summary>
internal sealed class PackageFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackageFolder(Archive archive)
    {
        foreach (var table in ArchiveTables.Create(new ArchiveRelations(archive)))
            File.WriteAllBytes(Path.Combine(_folder.Path, $"{table.Name}.csv"), CsvFile.Create(table));
        _folder["datapackage.json"] = "{}";
    }

    public string this[string file]
    {
        get => _folder[file];
        set => _folder[file] = value;
    }

    public ImportReport ImportInto(string content, bool dryRun = false) =>
        ContentImport.Run(new ImportOptions(content, Path.Combine(_folder.Path, "datapackage.json")) { Wording = StatementMessages.Create, DryRun = dryRun }, _ => { });

    public void Dispose() => _folder.Dispose();
}
