using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations.Distinctions;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Relations;

/// <summary>What sets each final apart, derived once for the whole archive.</summary>
public sealed class Milestones
{
    private readonly ILookup<FinalId, Milestone> _byFinal;

    internal Milestones(ArchiveRelations relations) =>
        _byFinal = FindAll(relations).ToLookup(m => m.Final.Id, m => m.Milestone);

    /// <summary>In the order of their kinds.</summary>
    public ImmutableArray<Milestone> Find(Final final) => [.. _byFinal[final.Id].OrderBy(m => m.Kind).ThenBy(m => m.Who.Result.Order)];

    private static IEnumerable<(Final Final, Milestone Milestone)> FindAll(ArchiveRelations relations)
    {
        var archive = relations.Archive;
        foreach (var @event in archive.Events)
        {
            foreach (var championship in archive.Championships)
            {
                var lineage = relations.Lineage(@event.Id, championship.Id);
                foreach (var found in Superlatives.Find(archive, lineage))
                    yield return found;
                foreach (var found in RecordMilestones.Find(archive, lineage, relations.Staircases(@event.Id, championship.Id)))
                    yield return found;
                foreach (var found in lineage.Titles.SelectMany(s => Holds(lineage, s.Final!).Select(m => (s.Final!, m))))
                    yield return found;
            }

            foreach (var found in TeamMilestones.Find(archive, relations.Global(@event.Id)))
                yield return found;
        }

        foreach (var found in archive.Championships.SelectMany(c => c.Editions).SelectMany(e => Doubles(relations, e)))
            yield return found;
    }

    private static IEnumerable<Milestone> Holds(TitleLineage lineage, Final final) =>
        from hold in lineage.HoldsOf(final)
        where hold.Course is TitleCourse.Retained or TitleCourse.Regained
        select new Milestone(hold.Course == TitleCourse.Retained ? MilestoneKind.Retained : MilestoneKind.Regained, hold.Champion, [hold.Before!.Final!])
        {
            Number = hold.Nth,
            LeftOut = [.. hold.Holes.Select(LeftOut.FromHole)],
        };

    /// <summary>A final of the edition whose champion nobody knows may have been one more for anyone of its sex.</summary>
    private static IEnumerable<(Final, Milestone)> Doubles(ArchiveRelations relations, Edition edition)
    {
        LineageStep[] steps = !edition.WasHeld ? [] :
        [
            .. relations.Archive.Events.Where(e => edition.Programme.Contains(e.Id))
                .SelectMany(e => relations.Lineage(e.Id, edition.Id.Championship).Steps.Where(s => s.Edition.Id == edition.Id)),
        ];
        var titles = steps.SelectMany(s => s.Champions.Where(c => c.Result.Athlete is not null).Select(c => (step: s, champion: c))).ToLookup(t => t.champion.Result.Athlete!.Id);
        foreach (var (step, champion) in titles.SelectMany(t => t))
        {
            var athlete = champion.Result.Athlete!;
            ImmutableArray<Final> others = [.. titles[athlete.Id].Where(t => !ReferenceEquals(t.step, step)).Select(t => t.step.Final!)];
            if (others.IsEmpty)
                continue;
            ImmutableArray<LeftOut> holes = [.. steps.Where(s => s.IsChampionUnknown && !s.Event.IsForTeams && (s.Event.Sex == athlete.Sex || s.Event.Sex.IsForBoth())).Select(LeftOut.FromHole)];
            yield return (step.Final!, new Milestone(MilestoneKind.DoubleAtEdition, champion, others)
            {
                Number = Known.Between(others.Length + 1, others.Length + 1 + holes.Length),
                LeftOut = holes,
            });
        }
    }
}
