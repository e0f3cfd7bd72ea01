using TrackArchive.Domain;

namespace TrackArchive.Pages.Pictures.Making;

/// <summary>A progression as a line: only where it is complete, since elsewhere another record may have been set.</summary>
internal static class RecordLevels
{
    public static IEnumerable<RecordLevel> Create(RecordList list, int from, int to) => list.Complete.SelectMany(span =>
    {
        var end = Math.Min(to, span.Until.LastDay.Year);
        (int Year, decimal Value)[] byYear =
        [
            .. list.Entries.Where(e => e.Date is { } date && span.Contains(date.FirstDay, date.LastDay) && date.Year <= end)
                .GroupBy(e => e.Date!.Value.Year).Select(g => (g.Key, g.Last().Mark.Value)),
        ];
        return byYear.Select((level, i) => i + 1 < byYear.Length
                ? new RecordLevel(level.Year, byYear[i + 1].Year, level.Value, IsFollowed: true)
                : new RecordLevel(level.Year, end, level.Value, IsFollowed: false))
            .Where(level => level.To > from || level.From >= from)
            .Select(level => level with { From = Math.Max(level.From, from) });
    });
}
