using System.Collections.Immutable;

namespace TrackArchive.Domain.Relations;

/// <summary>A day of any year; the 29th of February is one of its own.</summary>
public readonly record struct DayOfYear(int Month, int Day) : IComparable<DayOfYear>
{
    public int CompareTo(DayOfYear other) => (Month, Day).CompareTo((other.Month, other.Day));

    /// <summary>"08-11".</summary>
    public override string ToString() => $"{Month:00}-{Day:00}";
}

/// <summary>Finals by the day of the year on which they were held. Those whose day is not known are left out.</summary>
public static class DaysInHistory
{
    /// <summary>January first; each day's finals oldest first.</summary>
    public static ImmutableArray<(DayOfYear Day, ImmutableArray<Final> Finals)> Create(Archive archive) =>
    [
        .. archive.Finals
            .Where(f => f.Date is { IsExact: true, IsApproximate: false })
            .GroupBy(f => new DayOfYear(f.Date!.Value.Month, f.Date.Value.Day))
            .OrderBy(g => g.Key)
            .Select(g => (g.Key, g.ToImmutableArray())),
    ];

    /// <summary>
    /// The day's finals most worth telling, oldest first: those that articles speak of, then those won with a world record, then
    /// the oldest.
    /// </summary>
    public static ImmutableArray<Final> WorthTelling(ArchiveRelations relations, IEnumerable<Final> finals, int count) =>
    [
        .. finals
            .OrderBy(f => relations.Mentions.InArticles(Texts.EntityRef.To(f.Id)).IsEmpty)
            .ThenBy(f => !relations.Archive.Now(f).Champions.Any(c => c.Result.Records.Contains(RecordLetters.World)))
            .ThenBy(f => f.SortDate).ThenBy(f => f.Id.ToString(), StringComparer.Ordinal)
            .Take(count)
            .OrderBy(f => f.SortDate).ThenBy(f => f.Id.ToString(), StringComparer.Ordinal),
    ];
}
