using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations.Entries;

namespace TrackArchive.Domain.Relations;

/// <summary>Medals that the archive knows of.</summary>
public sealed record MedalCount(Nation Nation, int Gold, int Silver, int Bronze)
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

/// <summary>Medals by nation as the results name it, best first; a relay's squad counts once. Unknown medals make every count "at least".</summary>
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
                    .GroupBy(s => s.Result.Nation)
                    .Select(g => new MedalCount(g.Key, Count(g, Medal.Gold), Count(g, Medal.Silver), Count(g, Medal.Bronze)))
                    .OrderByDescending(c => c.Gold).ThenByDescending(c => c.Silver).ThenByDescending(c => c.Bronze)
                    .ThenBy(c => c.Nation.Code.Value, StringComparer.Ordinal),
            ],
            [.. contests.Select(c => UnknownMedals.Find(archive, c.edition, c.@event)).OfType<UnknownMedals>()]);
    }

    /// <summary>Absent for a nation without a medal.</summary>
    public MedalCount? Find(NationCode nation) => Counts.FirstOrDefault(c => c.Nation.Code == nation);

    /// <summary>Medals that may be this nation's: of editions in whose year it existed.</summary>
    public ImmutableArray<UnknownMedals> FindUnknown(Nation nation) => [.. Unknown.Where(u => nation.WasUsedIn(u.Edition.HeldIn))];

    /// <summary>How many of a kind a nation won; without an upper bound where some are unknown, since a medal can be shared.</summary>
    public Known<int> Count(Nation nation, Medal medal)
    {
        var known = Find(nation.Code)?.Count(medal) ?? 0;
        return FindUnknown(nation).Any(u => u.Medals.Contains(medal)) ? Known.AtLeast(known) : Known.Exactly(known);
    }

    private static int Count(IEnumerable<Standing> standings, Medal medal) => standings.Count(s => s.Medal == medal);
}
