using System.Collections.Immutable;

namespace TrackArchive.Domain.Relations;

/// <summary>What sets each final apart, derived once for the whole archive.</summary>
public sealed class Milestones
{
    private readonly ILookup<FinalId, Milestone> _byFinal;

    internal Milestones(ArchiveRelations relations) =>
        _byFinal = All(relations).ToLookup(m => m.Final.Id, m => m.Milestone);

    /// <summary>In the order of their kinds.</summary>
    public ImmutableArray<Milestone> Of(Final final) => [.. _byFinal[final.Id].OrderBy(m => m.Kind).ThenBy(m => m.Who.Result.Order)];

    private static IEnumerable<(Final Final, Milestone Milestone)> All(ArchiveRelations relations)
    {
        var archive = relations.Archive;
        var titlesByAthlete = archive.Finals
            .SelectMany(f => archive.Now(f).Champions.Where(c => c.Result.Athlete is not null).Select(c => (f, key: (f.Edition.Id, c.Result.Athlete!.Id))))
            .ToLookup(p => p.key, p => p.f);
        foreach (var @event in archive.Events)
        {
            foreach (var championship in archive.Championships)
            {
                var lineage = relations.Lineage(@event.Id, championship.Id);
                foreach (var found in Superlatives.Of(archive, lineage).Concat(Records(relations.Staircases(@event.Id, championship.Id))))
                    yield return found;
                foreach (var found in lineage.Titles.SelectMany(s => Holds(lineage, s.Final!).Concat(Doubles(s, titlesByAthlete)).Select(m => (s.Final!, m))))
                    yield return found;
            }

            foreach (var found in Nations(archive, relations.Global(@event.Id)))
                yield return found;
        }
    }

    /// <summary>The first mark of a staircase is no record broken.</summary>
    private static IEnumerable<(Final, Milestone)> Records(ImmutableArray<RecordStaircase> staircases) =>
        from staircase in staircases
        from step in staircase.Steps
        where step is { Counts: true, Before: { } before } && step.Standing.Place == 1
        select (step.Final, new Milestone(
            step.Kind == RecordStepKind.Set ? MilestoneKind.Record : MilestoneKind.RecordEqualled, step.Standing, [step.Before!.Final], false)
        { Before = step.Before.Standing });

    private static IEnumerable<Milestone> Holds(TitleLineage lineage, Final final) =>
        from hold in lineage.HoldsOf(final)
        where hold.Course is TitleCourse.Retained or TitleCourse.Regained
        select new Milestone(
            hold.Course == TitleCourse.Retained ? MilestoneKind.Retained : MilestoneKind.Regained, hold.Champion, [hold.Before!.Final!], hold.IsCertain)
        { Number = hold.Nth };

    private static IEnumerable<Milestone> Doubles(LineageStep step, ILookup<(EditionId, AthleteId), Final> titles) =>
        from champion in step.Champions
        where champion.Result.Athlete is not null
        let others = titles[(step.Edition.Id, champion.Result.Athlete!.Id)].Where(f => !ReferenceEquals(f, step.Final)).ToImmutableArray()
        where others.Length > 0
        select new Milestone(MilestoneKind.DoubleAtEdition, champion, others, true) { Number = others.Length + 1 };

    private static IEnumerable<(Final, Milestone)> Nations(Archive archive, TitleLineage global)
    {
        var last = new Dictionary<NationCode, LineageStep>();
        var medalled = new HashSet<NationCode>();
        var (isWhole, hasAllMedals) = (true, true);
        foreach (var step in global.Steps.Where(s => s.WasContested))
        {
            isWhole &= !step.IsHole;
            hasAllMedals &= step.Final is { } known && CoverageOf.Final(known) >= Coverage.Medals;
            if (step.Final is not { } final)
                continue;
            foreach (var champion in step.Champions.DistinctBy(c => c.Result.Nation.Code))
            {
                if (last.TryGetValue(champion.Result.Nation.Code, out var before))
                    yield return (final, EndOfWait(global, before, step, champion));
                else if (last.Count > 0)
                    yield return (final, new Milestone(MilestoneKind.FirstTitleOfNation, champion, [], isWhole));
                last[champion.Result.Nation.Code] = step;
            }

            foreach (var medallist in archive.Now(final).Medallists.OrderBy(m => m.Medal).DistinctBy(m => m.Result.Nation.Code).Where(m => medalled.Add(m.Result.Nation.Code)))
            {
                if (last.Count > 1 && medallist.Place != 1)
                    yield return (final, new Milestone(MilestoneKind.FirstMedalOfNation, medallist, [], hasAllMedals));
            }
        }
    }

    private static Milestone EndOfWait(TitleLineage global, LineageStep before, LineageStep step, Standing champion) =>
        new(MilestoneKind.EndOfWait, champion, [before.Final!], global.IsWholeBetween(before, step))
        {
            Number = step.Edition.HeldIn - before.Edition.HeldIn,
            Before = before.Champions.First(c => c.Result.Nation.Code == champion.Result.Nation.Code),
        };
}
