using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Importing.Packages;

/// <summary>
/// Brings the data package of a site into a content folder: finals that are not there yet, with their splits and decisions, and the athletes in them.
/// What is there stays as it is. All of it is tried before anything is written, so the folder is sound afterwards or unchanged.
/// </summary>
internal static class PackageImport
{
    private const string Descriptor = "datapackage.json";

    public static bool IsPackage(string table) => Path.GetFileName(table) == Descriptor;

    public static ImportReport Run(ImportOptions options)
    {
        if (options.Merge || options.Maps.Count > 0)
            return new ImportReport { Failure = "a data package is complete: --merge and --map are for single tables" };
        var (tables, failure) = PackageTables.Read(Path.GetDirectoryName(Path.GetFullPath(options.Table))!);
        if (tables is null)
            return new ImportReport { Failure = failure };
        var content = new ContentOnDisk(options.Content, options.Content);
        try
        {
            return Import(options, content, tables);
        }
        catch (InvalidDataException unsafeFile)
        {
            return new ImportReport { Failure = $"nothing was written, because this file cannot be rewritten safely: {unsafeFile.Message}" };
        }
    }

    private static ImportReport Import(ImportOptions options, ContentOnDisk content, PackageTables tables)
    {
        // A folder without finals need not be sound by itself: its articles may speak of those that come.
        var there = ContentFolder.Open(content, new DiagnosticBag()).Files;
        var known = DocumentSet.Read(there, new DiagnosticBag(), workers: 0).Athletes.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var rejected = new List<RowNote>();
        var files = new PackagedFiles(tables, options.Content, rejected);
        PackageRow[] added = [.. tables.Athletes.Where(a => !known.Contains(a["id"] ?? ""))];
        var shelves = files.Shelves(added).ToArray();
        var finals = files.Finals(there.Select(f => f.Path).ToHashSet(StringComparer.Ordinal)).ToArray();
        ImportedFile[] all = [.. shelves, .. finals.Select(f => f.File)];
        var diagnostics = new DiagnosticBag();
        if (rejected.Count == 0)
            ArchiveLoader.Load(new ContentWith(content, all), diagnostics);
        if (diagnostics.HasErrors)
            return new ImportReport { Diagnostics = diagnostics.Sorted() };
        if (rejected.Count > 0)
            return new ImportReport { Rejected = rejected, Rows = rejected.Count };
        foreach (var file in options.DryRun ? [] : all)
            WholeFile.Write(Path.Combine(options.Content, file.Path), file.Text);
        return new ImportReport
        {
            Rows = tables.Results.Sum(f => f.Count()),
            AddedFinals = [.. finals.Select(f => f.Final).Order(StringComparer.Ordinal)],
            FinalsAlreadyThere = tables.Finals.Count - finals.Length,
            AddedAthletes = [.. added.Select(a => a["id"]!).Order(StringComparer.Ordinal)],
            MatchedAthletes = tables.Athletes.Count - added.Length,
        };
    }
}
