using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Exports;

/// <summary>
/// What the home page tells of today, a file a month, as scripts, since a page opened from a folder may load nothing else:
/// <c>trackArchiveDays({"08-11": [["1984", "Men's 1500 metres, Los Angeles 1984", "finals/….html", "Sebastian Coe"]]})</c>.
/// </summary>
public static class OnThisDayScripts
{
    private const int FinalsADay = 3;

    public static IEnumerable<OutputFile> Of(ArchiveRelations relations) =>
        from month in DaysInHistory.Of(relations.Archive).GroupBy(d => d.Day.Month)
        select OutputFile.Text(Routes.OnThisDayData(month.Key).Path, $"trackArchiveDays({Json(relations, month)});\n");

    private static string Json(ArchiveRelations relations, IEnumerable<(DayOfYear Day, System.Collections.Immutable.ImmutableArray<Final> Finals)> days) =>
        JsonSerializer.Serialize(
            days.ToDictionary(
                d => d.Day.ToString(),
                d => DaysInHistory.WorthTelling(relations, d.Finals, FinalsADay).Select(f => Row(relations.Archive, f)).ToArray()),
            Readable);

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static string[] Row(Archive archive, Final final) =>
    [
        $"{final.Edition.HeldIn}",
        $"{final.Event.FullName}, {final.Edition.PlaceName}",
        Routes.Final(final.Id).Path,
        string.Join(", ", archive.Now(final).Champions.Select(c => c.Result.Name)),
    ];
}
