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
        let leftOut = RecordDoubts.Find(archive, before, step.Mark, isSole: isSet)
        where leftOut.All(l => l.Reason != LeftOutReason.NotComparable) && leftOut.Length <= before.Length - leftOut.Length
        select (step.Final, new Milestone(isSet ? MilestoneKind.Record : MilestoneKind.RecordEqualled, step.Standing, [step.Before!.Final])
        {
            Before = step.Before!.Standing,
            LeftOut = leftOut,
            Compared = before.Length - leftOut.Length,
        });
}
