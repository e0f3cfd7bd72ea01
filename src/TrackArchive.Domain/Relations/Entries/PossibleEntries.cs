using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Relations.Entries;

/// <summary>
/// Who may have been in a final without the archive knowing it: somebody of its sex who is known within <see cref="MaxYearsApart"/> years of it, of an
/// age to compete, and by events whose athletes enter this one, too. The limits are set so that they keep nobody out of a final in which they are
/// known to have been by the other finals that are known of them; the longest gap is that of Harold Whitlock, from 1936 to 1952.
/// </summary>
public sealed class PossibleEntries
{
    /// <summary>Between a final and another of the same athlete.</summary>
    public const int MaxYearsApart = 16;

    /// <summary>Until then the same people entered everything.</summary>
    private const int LastYearOfAllRounders = 1964;

    private const int MinAge = 13;
    private const int MaxAge = 60;

    private readonly Archive _archive;
    private readonly Dictionary<AthleteId, Known> _known = [];
    private readonly Lazy<ILookup<NationCode, Athlete>> _athletes;

    /// <summary>What is known of an athlete's finals.</summary>
    private sealed record Known(int[] Years, EventKin Kin, HashSet<NationCode> Nations);

    public PossibleEntries(Archive archive)
    {
        _archive = archive;
        _athletes = new(() => archive.Athletes.SelectMany(a => _known[a.Id].Nations.Select(n => (nation: n, athlete: a))).ToLookup(p => p.nation, p => p.athlete));
        var relatives = archive.Nations.ToDictionary(n => n.Code, n => RollUp.Expand(archive, n.Code).Concat(n.Successors).ToArray());
        foreach (var athlete in archive.Athletes)
        {
            Final[] finals = [.. archive.FinalsOf(athlete.Id)];
            _known[athlete.Id] = new Known(
                [.. finals.Select(f => f.Edition.HeldIn)],
                EventKins.Combine(finals.Select(f => f.Event)),
                [.. finals.SelectMany(f => f.Results.Where(r => IsIn(r, athlete.Id))).Select(r => r.Nation.Code).Distinct().SelectMany(n => relatives.GetValueOrDefault(n, [n]))]);
        }
    }

    /// <summary>Whether somebody who is not known to have been in a final may have been.</summary>
    public bool MayHaveEntered(Athlete athlete, Final final) =>
        _known.TryGetValue(athlete.Id, out var known) && MayEnter(athlete, final, known.Years, known.Kin);

    /// <summary>Those for whose teams somebody may have run.</summary>
    public IReadOnlyCollection<NationCode> NationsOf(Athlete athlete) => _known.TryGetValue(athlete.Id, out var known) ? known.Nations : [];

    /// <summary>Whether somebody who is not known to have been in a team may have been: one of the nation, of those that it succeeded or of its successors.</summary>
    public bool MayHaveRunFor(Athlete athlete, Final final, NationCode nation) =>
        MayHaveEntered(athlete, final) && _known[athlete.Id].Nations.Contains(nation);

    /// <summary>All who may have run for a team without being known to have, in the order of their ids; nobody who is known to have been in the final.</summary>
    public ImmutableArray<Athlete> FindRunners(Final final, Result team) =>
        [.. _athletes.Value[team.Nation.Code].Where(a => MayHaveRunFor(a, final, team.Nation.Code) && !final.Results.Any(r => IsIn(r, a.Id)))];

    /// <summary>Whether somebody known by these years and events may have been in a final.</summary>
    public static bool MayEnter(Athlete athlete, Final final, IEnumerable<int> years, EventKin kin)
    {
        if (!final.Event.Sex.IsForBoth() && final.Event.Sex != athlete.Sex)
            return false;
        var year = final.Edition.HeldIn;
        var age = Age.AtRace(final, athlete);
        return years.Any(y => Math.Abs(y - year) <= MaxYearsApart)
            && !(age.Max?.Years < MinAge) && !(age.Min?.Years > MaxAge)
            && (year <= LastYearOfAllRounders || (EventKins.FindEntrants(final.Event) & kin) != EventKin.None);
    }

    private static bool IsIn(Result result, AthleteId athlete) => result.Athlete?.Id == athlete || result.Squad.Any(m => m.Athlete.Id == athlete);
}
