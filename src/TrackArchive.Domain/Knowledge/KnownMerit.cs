using TrackArchive.Domain.Marks;

namespace TrackArchive.Domain.Knowledge;

/// <summary>What kind of knowledge a result's mark is.</summary>
public enum MarkClass
{
    /// <summary>A mark that compares with others as it is written.</summary>
    Comparable,

    /// <summary>No source gives it, or only in another measure than the event's.</summary>
    Missing,
    Estimated,

    /// <summary>Made with more wind than a record allows: a class of its own.</summary>
    WindAssisted,
}

/// <summary>
/// Marks as numbers of which the smaller is the better, whatever is measured: seconds as they are, metres and points below zero.
/// </summary>
public static class KnownMerit
{
    public static MarkClass ClassOf(Event @event, Result result) => result.Mark switch
    {
        null => MarkClass.Missing,
        { } mark when mark.Kind != @event.MarkKind => MarkClass.Missing,
        _ when result.IsEstimated => MarkClass.Estimated,
        { } mark when mark.Conditions.HasFlag(Conditions.WindAssisted) || result.Wind.AllowsRecord == false => MarkClass.WindAssisted,
        _ => MarkClass.Comparable,
    };

    /// <summary>
    /// A mark written as finely as the finest of those compared is exact; a coarser one is any that rounds to it, as
    /// <see cref="Mark.AgreesWith"/> has it: 10.8 beside hundredths is 10.75 to 10.84.
    /// </summary>
    public static Known<decimal> FromMark(Mark mark, decimal finest)
    {
        if (mark.Precision <= finest)
            return Known.Exactly(mark.Kind.LowerWins() ? mark.Value : -mark.Value);
        var (low, high) = (mark.Value - (mark.Precision / 2), mark.Value + (mark.Precision / 2) - (finest / 2));
        return mark.Kind.LowerWins() ? Known.Between(low, high) : Known.Between(-high, -low);
    }

    /// <summary>What a placed result's mark is: its own, or where that is missing or an estimate, no worse than the best of those placed behind.</summary>
    public static Known<decimal> FromStanding(Final final, Standings standings, Standing standing, decimal finest)
    {
        if (FindMeasured(final.Event, standing.Result) is { } own)
            return FromMark(own, finest);
        var behind = FindBehind(final, standings, standing).Select(m => FromMark(m, finest).Max!.Value).ToArray();
        return behind.Length == 0 ? Known.Unknown<decimal>() : Known.AtMost(behind.Min());
    }

    /// <summary>
    /// The finest step among the marks that <see cref="FromStanding"/> goes by, which is what results must be compared in: a time of 3:33.1 may be
    /// better than one that is bounded by 3:33.09. One where no mark is known.
    /// </summary>
    public static decimal FindFinest(IEnumerable<(Final Final, Standings Standings, Standing Standing)> compared) => compared
        .SelectMany(c => FindMeasured(c.Final.Event, c.Standing.Result) is { } own ? [own] : FindBehind(c.Final, c.Standings, c.Standing))
        .Select(m => m.Precision).DefaultIfEmpty(1).Min();

    private static IEnumerable<Mark> FindBehind(Final final, Standings standings, Standing standing) =>
        standings.Rows.Where(r => r.Place > standing.Place).Select(r => FindMeasured(final.Event, r.Result)).OfType<Mark>();

    private static Mark? FindMeasured(Event @event, Result result) =>
        ClassOf(@event, result) is MarkClass.Comparable or MarkClass.WindAssisted ? result.Mark : null;
}
