using System.Collections.Immutable;
using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Claims;

/// <summary>Who won all of several events.</summary>
internal static class SweepAnswers
{
    /// <summary>Those who are known to have won all of them there, and whether anybody else may have.</summary>
    private sealed record Sweep(int Year, ImmutableArray<Athlete> Winners, ImmutableArray<LineageStep> Open, ImmutableArray<Final> Finals);

    public static ClaimAnswer Answer(ArchiveRelations relations, SweepQuery query)
    {
        var scopes = query.Events.Ids.Select(e => ScopedFinals.Create(relations, query.Scope with { Event = e })).ToArray();
        var sweeps = query.AtOneEdition
            ? scopes[0].Steps.Select(s => s.Edition).Where(e => scopes.All(s => s.Steps.Any(step => step.Edition.Id == e.Id)))
                .Select(e => Find(scopes, step => step.Edition.Id == e.Id, e.HeldIn)).OrderBy(s => s.Year).ToArray()
            : [Find(scopes, _ => true, 0)];
        return query.Value switch
        {
            SweepValue.Count => All(sweeps, winners => new CountValue(winners.Length)),
            SweepValue.Name => All(sweeps, winners => winners.Length == 0 ? null : NameValue.FromAthletes(winners)),
            SweepValue.First => One(sweeps, s => NameValue.FromAthletes(s.Winners)),
            SweepValue.FirstYear => One(sweeps, s => new YearValue(s.Year)),
            SweepValue.Last => One([.. sweeps.Reverse()], s => NameValue.FromAthletes(s.Winners)),
            SweepValue.LastYear => One([.. sweeps.Reverse()], s => new YearValue(s.Year)),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Value, "a value without an answer"),
        };
    }

    private static ClaimAnswer All(Sweep[] sweeps, Func<Athlete[], ClaimValue?> value)
    {
        if (sweeps.Any(s => !s.Open.IsEmpty))
            return Undecided(sweeps);
        return value([.. sweeps.SelectMany(s => s.Winners).DistinctBy(a => a.Id)]) is { } found
            ? new Proven(found, [.. sweeps.SelectMany(s => s.Finals)])
            : new Refuted(new NoneFound());
    }

    /// <summary>The first with a winner; two in one year have no order.</summary>
    private static ClaimAnswer One(Sweep[] sweeps, Func<Sweep, ClaimValue> value)
    {
        var found = sweeps.FirstOrDefault(s => !s.Winners.IsEmpty);
        var passed = found is null ? sweeps : [.. sweeps.TakeWhile(s => !ReferenceEquals(s, found))];
        if (passed.Any(s => !s.Open.IsEmpty))
            return Undecided(passed);
        if (found is null)
            return new Refuted(new NoneFound());
        return sweeps.Any(s => !ReferenceEquals(s, found) && s.Year == found.Year && (!s.Winners.IsEmpty || !s.Open.IsEmpty))
            ? new Undecidable(new OrderUnknown(found.Finals))
            : new Proven(value(found), found.Finals);
    }

    private static Undecidable Undecided(Sweep[] sweeps)
    {
        LineageStep[] open = [.. sweeps.SelectMany(s => s.Open)];
        return new Undecidable(new ResultsIncomplete(open.All(s => s.IsTitle) ? NeededResults.Squads : NeededResults.Champions, [.. open.Select(s => s.Edition).Distinct()]));
    }

    private static Sweep Find(ScopedFinals[] scopes, Func<LineageStep, bool> isMeant, int year)
    {
        var events = scopes.Select(s => new Won(s, [.. s.Steps.Where(isMeant)])).ToArray();
        var people = events.SelectMany(e => e.Winners).DistinctBy(a => a.Id).ToArray();
        Athlete[] winners = [.. people.Where(a => events.All(e => e.HasWon(a)))];
        Athlete[] unsure = [.. people.Except(winners).Where(a => events.All(e => e.HasWon(a) || e.FindOpen(a).Any()))];
        var ofStrangers = events.All(e => e.FindOpen(null).Any()) ? events.SelectMany(e => e.FindOpen(null)) : [];
        return new Sweep(
            year,
            [.. winners],
            [.. unsure.SelectMany(a => events.Where(e => !e.HasWon(a)).SelectMany(e => e.FindOpen(a))).Concat(ofStrangers).Distinct()],
            [.. events.SelectMany(e => e.Steps).Where(s => s.Final is not null && s.Champions.Any(c => winners.Any(w => c.Result.Includes(w.Id)))).Select(s => s.Final!)]);
    }

    /// <summary>Who won one of the events.</summary>
    private sealed class Won(ScopedFinals scope, LineageStep[] steps)
    {
        public LineageStep[] Steps => steps;

        public ImmutableArray<Athlete> Winners { get; } =
            [.. steps.SelectMany(s => s.Champions.Where(scope.IsMeant)).SelectMany(c => c.Result.Athlete is { } athlete ? [athlete] : c.Result.Squad.Select(m => m.Athlete))];

        public bool HasWon(Athlete athlete) => Winners.Any(w => w.Id == athlete.Id);

        /// <summary>Contests that somebody may have won without the archive knowing it; anybody of whom it does not know where nobody is named.</summary>
        public IEnumerable<LineageStep> FindOpen(Athlete? athlete) => steps.Where(s =>
            (s.IsHole && (athlete is null || scope.MayHaveEntered(athlete, s)))
            || (s.Final is { } final && s.Champions.Where(scope.IsMeant).Any(c => athlete is null ? Careers.HasUnknownSquad(final, c) : scope.MayHaveRun(athlete, final, c))));
    }
}
