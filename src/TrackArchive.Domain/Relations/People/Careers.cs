using System.Collections.Concurrent;
using System.Collections.Immutable;
using TrackArchive.Domain.Relations.Entries;

namespace TrackArchive.Domain.Relations.People;

/// <summary>The careers of an archive's athletes. An unknown squad makes the medals of everyone of that team and time "at least".</summary>
public sealed class Careers
{
    private readonly Archive _archive;
    private readonly PossibleEntries _possible;
    private readonly ImmutableArray<PossibleMedal> _teams;
    private readonly ImmutableArray<PossibleMedal> _single;
    private readonly ConcurrentDictionary<Athlete, Career> _made = new(ReferenceEqualityComparer.Instance);

    public Careers(Archive archive, PossibleEntries possible)
    {
        (_archive, _possible) = (archive, possible);
        var official = archive.Finals.Where(f => f.Edition.Status == EditionStatus.Official).ToArray();
        _teams = [.. official.SelectMany(f => archive.Now(f).Medallists.Where(s => HasUnknownSquad(f, s)).Select(s => new PossibleMedal(f, s.Medal!.Value, s)))];
        _single = [.. official.Where(f => !f.Event.IsForTeams).SelectMany(f => UnknownMedals.Find(f, archive.Now(f)).Select(m => new PossibleMedal(f, m, null)))];
    }

    /// <summary>How many runners of a team no source names: as many as a relay has legs, or one where nobody is named of a team of any size.</summary>
    public static int CountUnknownRunners(Event @event, Result result) => result.Athlete is not null || !@event.IsForTeams
        ? 0
        : Math.Max(0, Math.Max(1, @event.Legs) - result.Squad.DistinctBy(m => m.Athlete.Id).Count());

    /// <summary>Whether a runner of the team is not named.</summary>
    public static bool HasUnknownSquad(Final final, Standing standing) => CountUnknownRunners(final.Event, standing.Result) > 0;

    /// <summary>Every final in which the athlete is known to have been, relays included, oldest first. Pages, tables and indexes all ask; each career is made once.</summary>
    public Career Get(Athlete athlete) => _made.GetOrAdd(athlete, Create);

    private Career Create(Athlete athlete)
    {
        ImmutableArray<CareerStep> steps = [.. CareerStep.FindAll(_archive, athlete.Id)];
        var known = steps.Select(s => s.Final.Id).ToHashSet();
        return new Career(
            athlete,
            steps,
            [
                .. _teams.Concat(_single)
                    .Where(p => !known.Contains(p.Final.Id)
                        && (p.Team is { } team ? _possible.MayHaveRunFor(athlete, p.Final, team.Result.Represents) : _possible.MayHaveEntered(athlete, p.Final)))
                    .OrderBy(p => p.Final.SortDate).ThenBy(p => p.Final.Id.ToString(), StringComparer.Ordinal),
            ]);
    }
}
