using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages;
using TrackArchive.Pages.Wording;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Exports;

/// <summary>
/// What the home page tells of today, a script for each of the twelve months: the finals by day,
/// <c>{"08-11": [["1984", "Men's 1500 metres, Los Angeles 1984", "finals/….html", "Sebastian Coe"]]}</c>.
/// </summary>
public static class OnThisDayScripts
{
    private const int FinalsADay = 3;

    /// <returns>Nothing where no final's day is known: the home page then asks for none.</returns>
    public static IEnumerable<OutputFile> Create(ArchiveRelations relations)
    {
        var days = DaysInHistory.Create(relations.Archive).ToLookup(d => d.Day.Month);
        return days.Count == 0
            ? []
            : Enumerable.Range(1, 12).Select(month => OutputFile.FromScript(DataScript.Create(Routes.OnThisDayData(month), FinalsByDay(relations, days[month]))));
    }

    private static Dictionary<string, string[][]> FinalsByDay(ArchiveRelations relations, IEnumerable<(DayOfYear Day, ImmutableArray<Final> Finals)> days) =>
        days.ToDictionary(
            d => d.Day.ToString(),
            d => DaysInHistory.WorthTelling(relations, d.Finals, FinalsADay).Select(f => Row(relations.Archive, f)).ToArray());

    private static string[] Row(Archive archive, Final final) =>
    [
        $"{final.Edition.HeldIn}",
        final.Name,
        Routes.Final(final.Id).Path,
        string.Join(", ", archive.Now(final).Champions.Select(c => c.Result.Name)),
    ];
}
