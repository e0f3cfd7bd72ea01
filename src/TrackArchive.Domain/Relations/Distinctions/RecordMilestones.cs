using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations.Records;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Relations.Distinctions;

/// <summary>Winning marks that were better than all before them in a championship's finals, or equal to the best.</summary>
internal static class RecordMilestones
{
    /// <summary>The first mark of a line is no record broken, and one that only rounds to the best has not equalled it.</summary>
    public static IEnumerable<(Final Final, Milestone Milestone)> Find(Archive archive, TitleLineage lineage, IEnumerable<RecordStaircase> staircases) =>
        from staircase in staircases
        from step in staircase.Steps
        where step is { Counts: true, Before: not null, Standing.Place: 1 }
        let isSet = step.Kind == RecordStepKind.Set
        where isSet || (step.Mark.Precision == step.Before!.Mark.Precision && step.Mark.Value == step.Before.Mark.Value)
        let before = lineage.Steps.TakeWhile(s => !ReferenceEquals(s.Final, step.Final)).Where(s => s.WasContested && s.Edition.Status == EditionStatus.Official).ToArray()
        let leftOut = before.Select(s => FindDoubt(archive, step, s)).OfType<LeftOut>().ToImmutableArray()
        where leftOut.All(l => l.Reason != LeftOutReason.NotComparable) && leftOut.Length <= before.Length - leftOut.Length
        select (step.Final, new Milestone(isSet ? MilestoneKind.Record : MilestoneKind.RecordEqualled, step.Standing, [step.Before!.Final])
        {
            Before = step.Before!.Standing,
            LeftOut = leftOut,
            Compared = before.Length - leftOut.Length,
        });

    /// <summary>
    /// Why an earlier contest may have a mark that contradicts the step's, if it may. The winner's mark bounds all others of a final: a
    /// mark that is missing behind a known one can only be worse.
    /// </summary>
    private static LeftOut? FindDoubt(Archive archive, RecordStep step, LineageStep earlier)
    {
        if (earlier.Final is not { } final || earlier.IsHole)
            return LeftOut.FromHole(earlier);
        foreach (var row in archive.Now(final).Rows.Where(r => r.RemovedBy is null))
        {
            if (ReasonOf(step, final, row) is { } reason)
                return new LeftOut(earlier, row, reason);
        }

        return null;
    }

    private static LeftOutReason? ReasonOf(RecordStep step, Final final, Standing row)
    {
        switch (KnownMerit.ClassOf(final.Event, row.Result))
        {
            case MarkClass.Missing:
                return row.Place == 1 ? LeftOutReason.MarkMissing : null;
            case MarkClass.Estimated:
                return row.Place == 1 ? LeftOutReason.MarkEstimated : null;
            case MarkClass.WindAssisted:
                return IsBehind(step, row) ? null : LeftOutReason.WindAssisted;
            case MarkClass.Comparable:
                return IsBehind(step, row) ? null : row.Result.Unratified is null ? LeftOutReason.NotComparable : LeftOutReason.Unratified;
            default:
                throw new ArgumentOutOfRangeException(nameof(row), row, "a class of marks without a rule");
        }
    }

    /// <summary>Whether a mark is certainly worse than the step's; for one that equals the best, worse or equal.</summary>
    private static bool IsBehind(RecordStep step, Standing row)
    {
        var mark = row.Result.Mark!.Value;
        var finest = Math.Min(step.Mark.Precision, mark.Precision);
        var (own, other) = (KnownMerit.FromMark(step.Mark, finest), KnownMerit.FromMark(mark, finest));
        return (step.Kind == RecordStepKind.Set ? own.IsBelow(other) : own.IsAtMost(other)) == true;
    }
}
