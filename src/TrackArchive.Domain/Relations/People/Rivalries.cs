using System.Collections.Immutable;
using TrackArchive.Domain.Relations.Entries;

namespace TrackArchive.Domain.Relations.People;

/// <summary>Who met whom in individual finals: one index, asked for any two athletes.</summary>
public sealed class Rivalries
{
    private const int MinMeetings = 2;

    private readonly Archive _archive;
    private readonly PossibleEntries _possible;
    private readonly Dictionary<AthleteId, List<(Final Final, Standing Standing)>> _finals = [];
    private readonly ILookup<AthleteId, HeadToHead> _byAthlete;

    public Rivalries(Archive archive, PossibleEntries possible)
    {
        (_archive, _possible) = (archive, possible);
        foreach (var final in archive.Finals)
        {
            foreach (var standing in archive.Now(final).Rows)
            {
                if (standing.Result.Athlete is { } athlete)
                    (_finals.TryGetValue(athlete.Id, out var own) ? own : _finals[athlete.Id] = []).Add((final, standing));
            }
        }

        OfChampions = [.. ChampionPairs().Where(p => _archive.GetAthlete(p.First).HasPage && _archive.GetAthlete(p.Second).HasPage).OrderBy(p => p.First.Value, StringComparer.Ordinal).ThenBy(p => p.Second.Value, StringComparer.Ordinal).Select(p => Compare(p.First, p.Second))];
        _byAthlete = OfChampions
            .SelectMany(r => new[] { (r.First.Id, r), (r.Second.Id, r.Reversed()) })
            .ToLookup(p => p.Id, p => p.Item2);
    }

    /// <summary>Pairs of champions with pages who met at least twice, the one with the smaller id first, by ids.</summary>
    public ImmutableArray<HeadToHead> OfChampions { get; }

    /// <summary>Those of <see cref="OfChampions"/> with this athlete, as the first of the two; most meetings first.</summary>
    public ImmutableArray<HeadToHead> FindAll(AthleteId athlete) =>
        [.. _byAthlete[athlete].OrderByDescending(r => r.Counted).ThenBy(r => r.Second.Id.Value, StringComparer.Ordinal)];

    /// <summary>Any two athletes, whether or not they ever met.</summary>
    public HeadToHead Compare(AthleteId first, AthleteId second)
    {
        var others = Individual(second).ToDictionary<(Final Final, Standing Standing), Final, Standing>(f => f.Final, f => f.Standing, ReferenceEqualityComparer.Instance);
        return new HeadToHead(
            _archive.GetAthlete(first),
            _archive.GetAthlete(second),
            [
                .. Individual(first)
                    .Select(f => others.TryGetValue(f.Final, out var other) ? Meeting.Find(f.Final, f.Standing, other) : null)
                    .OfType<Meeting>(),
            ])
        {
            PossibleMeetings = [.. FindPossible(first, second).Concat(FindPossible(second, first)).OrderBy(f => f.SortDate).ThenBy(f => f.Id.ToString(), StringComparer.Ordinal)],
        };
    }

    /// <summary>Finals of one in which the other may have been, too.</summary>
    private IEnumerable<Final> FindPossible(AthleteId known, AthleteId other)
    {
        var athlete = _archive.GetAthlete(other);
        var there = Individual(other).Select(f => f.Final.Id).ToHashSet();
        return Individual(known)
            .Where(f => f.Standing.RemovedBy is null && f.Standing.Result.Status != ResultStatus.DidNotStart)
            .Select(f => f.Final)
            .Where(f => !there.Contains(f.Id) && f.Coverage != Coverage.Complete && _possible.MayHaveEntered(athlete, f));
    }

    private List<(Final Final, Standing Standing)> Individual(AthleteId athlete) => _finals.GetValueOrDefault(athlete) ?? [];

    private IEnumerable<(AthleteId First, AthleteId Second)> ChampionPairs()
    {
        var champions = _finals.Where(a => a.Value.Any(f => f.Standing.Place == 1)).Select(a => a.Key).ToHashSet();
        var met = new Dictionary<(AthleteId, AthleteId), int>();
        foreach (var final in _archive.Finals)
        {
            AthleteId[] there = [.. _archive.Now(final).Rows.Where(Met).Select(r => r.Result.Athlete!.Id).Where(champions.Contains).OrderBy(a => a.Value, StringComparer.Ordinal)];
            for (var i = 0; i < there.Length; i++)
            {
                for (var j = i + 1; j < there.Length; j++)
                    met[(there[i], there[j])] = met.GetValueOrDefault((there[i], there[j])) + 1;
            }
        }

        return met.Where(p => p.Value >= MinMeetings).Select(p => p.Key);
    }

    private static bool Met(Standing standing) =>
        standing.Result is { Athlete: not null, Starts: true } && standing.RemovedBy is null;
}
