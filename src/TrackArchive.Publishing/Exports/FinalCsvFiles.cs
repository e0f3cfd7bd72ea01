using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Pages.Finals;
using TrackArchive.Publishing.Exports.Tables;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Exports;

/// <summary>The results of finals that are too long for a page, one file each, with the columns of the table of results. People open these in spreadsheets.</summary>
public static class FinalCsvFiles
{
    public static IEnumerable<OutputFile> Create(Archive archive, IEnumerable<Page> pages)
    {
        var paths = pages.OfType<FinalPage>().Select(p => p.Csv).OfType<Route>().Select(r => r.Path).ToHashSet(StringComparer.Ordinal);
        return archive.Finals
            .Where(f => paths.Contains(Routes.FinalCsv(f.Id).Path))
            .Select(f => new OutputFile(Routes.FinalCsv(f.Id).Path, CsvFile.CreateForSpreadsheet(RaceTables.CreateResults(archive, f))));
    }
}
