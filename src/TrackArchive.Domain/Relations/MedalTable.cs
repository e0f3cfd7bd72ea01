using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations.Entries;

namespace TrackArchive.Domain.Relations;

/// <summary>Medals that the archive knows of.</summary>
public sealed record MedalCount(Team Team, int Gold, int Silver, int Bronze)
{
    public int Total => Gold + Silver + Bronze;

    public int Count(Medal medal) => medal switch
    {
        Medal.Gold => Gold,
        Medal.Silver => Silver,
        Medal.Bronze => Bronze,
        _ => throw new ArgumentOutOfRangeException(nameof(medal), medal, "not a medal"),
    };
}

/// <summary>
/// Medals by the teams for which they count (nations, or clubs), best first; a relay's squad counts once. Unknown medals make every
/// count "at least".
/// </summary>
public sealed record MedalTable(ImmutableArray<MedalCount> Counts, ImmutableArray<UnknownMedals> Unknown)
{
    /// <summary>Of whole editions: what their programmes name and the archive lacks is unknown.</summary>
    public static MedalTable Create(Archive archive, params IEnumerable<Edition> editions)
    {
        var contests =
            (from edition in editions
             where edition.WasHeld
             from @event in archive.Events
             where edition.Programme.Contains(@event.Id)
             select (edition, @event)).ToArray();
        return new MedalTable(
            [
                .. contests.Select(c => archive.FindFinal(new FinalId(c.edition.Id, c.@event.Id))).OfType<Final>()
                    .SelectMany(f => archive.Now(f).Medallists)
                    .Where(s => s.Result.CountsFor is not null)
                    .GroupBy(s => s.Result.CountsFor!)
                    .Select(g => new MedalCount(g.Key, Count(g, Medal.Gold), Count(g, Medal.Silver), Count(g, Medal.Bronze)))
                    .OrderByDescending(c => c.Gold).ThenByDescending(c => c.Silver).ThenByDescending(c => c.Bronze)
                    .ThenBy(c => c.Team.Id.Value, StringComparer.Ordinal),
            ],
            [.. contests.Select(c => UnknownMedals.Find(archive, c.edition, c.@event)).OfType<UnknownMedals>()]);
    }

    /// <summary>Absent for a team without a medal.</summary>
    public MedalCount? Find(TeamId team) => Counts.FirstOrDefault(c => c.Team.Id == team);

    /// <summary>Medals that may be this team's: of editions that count by its kind, in whose year it existed.</summary>
    public ImmutableArray<UnknownMedals> FindUnknown(Team team) => [.. Unknown.Where(u => u.CountedBy == team.CountedAs && team.WasUsedIn(u.Edition.HeldIn))];

    /// <summary>How many of a kind a team won; without an upper bound where some are unknown, since a medal can be shared.</summary>
    public Known<int> Count(Team team, Medal medal)
    {
        var known = Find(team.Id)?.Count(medal) ?? 0;
        return FindUnknown(team).Any(u => u.Medals.Contains(medal)) ? Known.AtLeast(known) : Known.Exactly(known);
    }

    private static int Count(IEnumerable<Standing> standings, Medal medal) => standings.Count(s => s.Medal == medal);
}
