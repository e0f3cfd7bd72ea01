using TrackArchive.Content.Documents;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Importing.Tables;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Importing.Packages;

/// <summary>
/// Brings the data package of a site into a content folder: finals that are not there yet, with their splits and decisions, and the athletes in them.
/// What is there stays as it is.
/// </summary>
internal static class PackageImport
{
    private const string Descriptor = "datapackage.json";

    public static bool IsPackage(string table) => Path.GetFileName(table) == Descriptor;

    public static ImportPlan Plan(ImportOptions options)
    {
        if (options.Merge || options.Maps.Count > 0 || options.Encoding != TableEncoding.Utf8)
            return ImportPlan.Refuse("a data package is complete and in UTF-8: --merge, --map and --encoding are for single tables");
        var (tables, failure) = PackageTables.Read(Path.GetDirectoryName(Path.GetFullPath(options.Table))!);
        if (tables is null)
            return ImportPlan.Refuse(failure!);
        var content = new ContentOnDisk(options.Content, options.Content);
        try
        {
            return Plan(options, content, tables);
        }
        catch (InvalidDataException unsafeFile)
        {
            return ImportPlan.Refuse($"nothing was written, because this file cannot be rewritten safely: {unsafeFile.Message}");
        }
    }

    private static ImportPlan Plan(ImportOptions options, ContentOnDisk content, PackageTables tables)
    {
        // A folder without finals need not be sound by itself: its articles may speak of those that come.
        var there = ContentFolder.Open(content, new DiagnosticBag()).Files;
        var known = DocumentSet.Read(there, new DiagnosticBag(), workers: 0).Athletes.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var rejected = new List<RowNote>();
        var files = new PackagedFiles(tables, options.Content, rejected);
        PackageRow[] added = [.. tables.Athletes.Where(a => !known.Contains(a["id"] ?? ""))];
        var shelves = files.Shelves(added).ToArray();
        var finals = files.Finals(there.Select(f => f.Path).ToHashSet(StringComparer.Ordinal)).ToArray();
        ChangedFile[] all = [.. shelves, .. finals.Select(f => f.File)];
        if (rejected.Count > 0)
            return new ImportPlan([], new ImportReport { Rejected = rejected, Rows = rejected.Count });
        return new ImportPlan([.. all], new ImportReport
        {
            Rows = tables.OfFinals.Results.Concat(tables.OfRounds.Results).Sum(f => f.Count()),
            AddedFinals = [.. finals.Select(f => f.Final).Distinct().Order(StringComparer.Ordinal)],
            FinalsAlreadyThere = tables.Finals.Count - finals.DistinctBy(f => f.Final).Count(),
            AddedAthletes = [.. added.Select(a => a["id"]!).Order(StringComparer.Ordinal)],
            MatchedAthletes = tables.Athletes.Count - added.Length,
        });
    }
}
