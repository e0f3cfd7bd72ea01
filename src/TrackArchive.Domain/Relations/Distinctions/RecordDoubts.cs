using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Marks;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Relations.Distinctions;

/// <summary>
/// Contests that may have a better mark than the one that is said to be the best: it is not known, or in a class of its own. The winner's mark bounds
/// all others of a final: a mark that is missing behind a known one can only be worse.
/// </summary>
internal static class RecordDoubts
{
    /// <param name="archive">Where the contests are.</param>
    /// <param name="contests">Those that the best is the best of.</param>
    /// <param name="best">By the archive's standings of today.</param>
    /// <param name="isSole">Whether a mark that may be the same contradicts, too.</param>
    public static ImmutableArray<LeftOut> Find(Archive archive, IEnumerable<LineageStep> contests, Mark best, bool isSole) =>
        [.. contests.Select(c => FindIn(archive, c, best, isSole)).OfType<LeftOut>()];

    private static LeftOut? FindIn(Archive archive, LineageStep contest, Mark best, bool isSole)
    {
        if (contest.Final is not { } final || contest.IsHole)
            return LeftOut.FromHole(contest);
        foreach (var row in archive.Now(final).Rows.Where(r => r.RemovedBy is null))
        {
            if (FindReason(final, row, best, isSole) is { } reason)
                return new LeftOut(contest, row, reason);
        }

        return null;
    }

    private static LeftOutReason? FindReason(Final final, Standing row, Mark best, bool isSole)
    {
        switch (KnownMerit.ClassOf(final.Event, row.Result))
        {
            case MarkClass.Missing:
                return row.Place == 1 ? LeftOutReason.MarkMissing : null;
            case MarkClass.Estimated:
                return row.Place == 1 ? LeftOutReason.MarkEstimated : null;
            case MarkClass.WindAssisted:
                return IsBehind(best, row, isSole) ? null : LeftOutReason.WindAssisted;
            case MarkClass.Comparable:
                return IsBehind(best, row, isSole) ? null : row.Result.Unratified is null ? LeftOutReason.NotComparable : LeftOutReason.Unratified;
            default:
                throw new ArgumentOutOfRangeException(nameof(row), row, "a class of marks without a rule");
        }
    }

    /// <summary>Whether a mark is certainly worse than the best, or no better.</summary>
    private static bool IsBehind(Mark best, Standing row, bool isSole)
    {
        var mark = row.Result.Mark!.Value;
        var finest = Math.Min(best.Precision, mark.Precision);
        var (own, other) = (KnownMerit.FromMark(best, finest), KnownMerit.FromMark(mark, finest));
        return (isSole ? own.IsBelow(other) : own.IsAtMost(other)) == true;
    }
}
