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
    private readonly Lazy<ILookup<TeamId, Athlete>> _byTeam;

    /// <summary>What is known of an athlete's finals.</summary>
    private sealed record Known(int[] Years, EventKin Kin, HashSet<TeamId> Teams, bool HasClub);

    public PossibleEntries(Archive archive)
    {
        _archive = archive;
        _byTeam = new(() => archive.Athletes.SelectMany(a => _known[a.Id].Teams.Select(t => (team: t, athlete: a))).ToLookup(p => p.team, p => p.athlete));
        var relatives = archive.Teams.ToDictionary(n => n.Id, n => RollUp.Expand(archive, n.Id).Concat(n.Successors).ToArray());
        foreach (var athlete in archive.Athletes)
        {
            Final[] finals = [.. archive.FinalsOf(athlete.Id)];
            Team[] teams = [.. finals.SelectMany(f => f.Results.Where(r => r.Includes(athlete.Id))).SelectMany(r => r.Teams).Distinct()];
            _known[athlete.Id] = new Known(
                [.. finals.Select(f => f.Edition.HeldIn)],
                EventKins.Combine(finals.Select(f => f.Event)),
                [.. teams.SelectMany(t => relatives.GetValueOrDefault(t.Id, [t.Id]))],
                teams.Any(t => !t.IsNation));
        }
    }

    /// <summary>Whether somebody who is not known to have been in a final may have been.</summary>
    public bool MayHaveEntered(Athlete athlete, Final final) =>
        _known.TryGetValue(athlete.Id, out var known) && MayEnter(athlete, final, known.Years, known.Kin);

    /// <summary>
    /// Whether somebody who is not known to have been in a team may have been: one of the nation, of those that it succeeded or of its successors;
    /// one of the club, or somebody of whom no club is known; anyone in a team that is nobody's.
    /// </summary>
    public bool MayHaveRunFor(Athlete athlete, Final final, Team? team) =>
        _known.TryGetValue(athlete.Id, out var known)
        && (team is null || known.Teams.Contains(team.Id) || !(team.IsNation || known.HasClub))
        && MayEnter(athlete, final, known.Years, known.Kin);

    /// <summary>All who may have run for a team without being known to have, in the order of their ids; nobody who is known to have been in the final.</summary>
    public ImmutableArray<Athlete> FindRunners(Final final, Result team) =>
        [.. Candidates(team.Represents).Where(a => MayHaveRunFor(a, final, team.Represents) && !final.Results.Any(r => r.Includes(a.Id)))];

    /// <summary>Whether somebody known by these years and events may have been in a final.</summary>
    public static bool MayEnter(Athlete athlete, Final final, IEnumerable<int> years, EventKin kin)
    {
        if (!final.Edition.Admits(athlete.Sex, final.Event))
            return false;
        var year = final.Edition.HeldIn;
        if (!years.Any(y => Math.Abs(y - year) <= MaxYearsApart) || (year > LastYearOfAllRounders && (EventKins.FindEntrants(final.Event) & kin) == EventKin.None))
            return false;
        var age = Age.AtRace(final, athlete);
        return !(age.Max?.Years < MinAge) && !(age.Min?.Years > MaxAge);
    }

    private IEnumerable<Athlete> Candidates(Team? team) => team is { IsNation: true } ? _byTeam.Value[team.Id] : _archive.Athletes;
}
