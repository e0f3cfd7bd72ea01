using TrackArchive.Content.Importing.Packages;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Importing;

/// <summary>
/// Brings a table of results into a content folder that is sound. A final is written when all of its rows are; new athletes
/// come before the finals that name them. The same table twice changes nothing.
/// </summary>
public static class ContentImport
{
    /// <param name="options">What to import.</param>
    /// <param name="progress">Told how much of the work is done, from 0 to 1.</param>
    public static ImportReport Run(ImportOptions options, Action<double> progress)
    {
        var diagnostics = new DiagnosticBag();
        if (!File.Exists(options.Table))
            return new ImportReport { Failure = $"there is no file {options.Table}" };
        if (PackageImport.IsPackage(options.Table))
            return PackageImport.Run(options);
        var map = ColumnMap.Read(options.Maps, diagnostics);
        var archive = ArchiveLoader.Load(options.Content, options.Content, diagnostics).Archive;
        if (map is null || archive is null)
            return new ImportReport { Diagnostics = diagnostics.Sorted() };
        var table = ResultTable.Read(options.Table, map);
        if (table.Failure is not null)
            return new ImportReport { Failure = table.Failure };
        return new ImportRun(options, archive, map, table).Finish(progress);
    }
}
