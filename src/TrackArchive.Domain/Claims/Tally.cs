using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Claims;

/// <summary>What somebody has won in a scope, as far as it is known.</summary>
/// <param name="Athlete">Absent for anybody of whom the archive does not know: what no source gives to others may be theirs.</param>
/// <param name="Count">Of titles or medals; one final is one at most.</param>
/// <param name="Finals">Those that the athlete is known to have won.</param>
/// <param name="Open">Contests in which one more may be theirs.</param>
internal sealed record Tally(Athlete? Athlete, Known<int> Count, ImmutableArray<Final> Finals, ImmutableArray<LineageStep> Open);

/// <summary>Counts what everybody in a scope won: athletes alone, and the runners of teams.</summary>
internal sealed class Tallies
{
    private readonly ScopedFinals _scope;
    private readonly Func<LineageStep, IEnumerable<Standing>> _winners;
    private readonly Func<LineageStep, bool> _isUnknown;

    private Tallies(ScopedFinals scope, Func<LineageStep, IEnumerable<Standing>> winners, Func<LineageStep, bool> isUnknown) =>
        (_scope, _winners, _isUnknown) = (scope, winners, isUnknown);

    public static IEnumerable<Tally> OfTitles(ScopedFinals scope, bool atOneEdition) =>
        new Tallies(scope, s => s.Champions.Where(scope.IsMeant), s => s.IsHole).Count(atOneEdition);

    public static IEnumerable<Tally> OfMedals(ScopedFinals scope, Medal? medal, bool atOneEdition) =>
        new Tallies(
            scope,
            s => s.Final is { } final ? scope.MedallistsIn(final, medal) : [],
            s => UnknownMedals.Find(scope.Archive, s.Edition, s.Event) is { } unknown && (medal is null || unknown.Medals.Contains(medal.Value))).Count(atOneEdition);

    private IEnumerable<Tally> Count(bool atOneEdition) => atOneEdition
        ? _scope.Steps.GroupBy(s => s.Edition.Id).SelectMany(edition => Count([.. edition]))
        : Count(_scope.Steps);

    private IEnumerable<Tally> Count(LineageStep[] steps)
    {
        var won = steps.SelectMany(s => _winners(s).SelectMany(FindPeople).DistinctBy(a => a.Id).Select(who => (who, s))).ToLookup(p => p.who.Id);
        LineageStep[] open = [.. steps.Where(IsOpen)];
        foreach (var wins in won)
        {
            var (athlete, known) = (wins.First().who, wins.Select(w => w.s).ToArray());
            ImmutableArray<LineageStep> more = [.. open.Where(s => !known.Contains(s, ReferenceEqualityComparer.Instance) && MayHaveWon(athlete, s))];
            yield return new Tally(athlete, Known.Between(known.Length, known.Length + more.Length), [.. known.Select(s => s.Final!)], more);
        }

        if (open.Length > 0)
            yield return new Tally(null, Known.Between(0, CountOfStranger(open)), [], [.. open]);
    }

    private static IEnumerable<Athlete> FindPeople(Standing standing) =>
        standing.Result.Athlete is { } athlete ? [athlete] : standing.Result.Squad.Select(m => m.Athlete);

    private bool IsOpen(LineageStep step) => _isUnknown(step) || FindTeams(step).Any();

    private IEnumerable<Standing> FindTeams(LineageStep step) =>
        step.Final is { } final ? _winners(step).Where(s => Careers.HasUnknownSquad(final, s)) : [];

    private bool MayHaveWon(Athlete athlete, LineageStep step) =>
        (_isUnknown(step) && _scope.MayHaveEntered(athlete, step)) || FindTeams(step).Any(team => _scope.MayHaveRun(athlete, step.Final!, team));

    /// <summary>
    /// The most that one person may have of what nobody is known to have won: unknown titles of all, and those of the teams of one nation or club, within the
    /// years of a career.
    /// </summary>
    private int CountOfStranger(LineageStep[] open)
    {
        var teams = open.SelectMany(FindTeams).Select(t => t.Result.Represents?.Id).Distinct().ToArray();
        return open.Max(first => teams.DefaultIfEmpty(null).Max(team => open.Count(s =>
            s.Edition.HeldIn >= first.Edition.HeldIn && s.Edition.HeldIn <= first.Edition.HeldIn + (2 * PossibleEntries.MaxYearsApart)
            && (_isUnknown(s) || FindTeams(s).Any(t => t.Result.Represents?.Id == team)))));
    }
}
