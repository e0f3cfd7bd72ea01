using System.Collections.Immutable;

namespace TrackArchive.Domain.Relations;

public sealed record MedalCount(Nation Nation, int Gold, int Silver, int Bronze)
{
    public int Total => Gold + Silver + Bronze;
}

/// <summary>Medals by nation as the results name it, best first; a relay's squad counts once.</summary>
public static class MedalTable
{
    public static ImmutableArray<MedalCount> Of(Archive archive, IEnumerable<Final> finals) =>
        [.. finals.SelectMany(f => archive.Now(f).Medallists)
            .GroupBy(s => s.Result.Nation)
            .Select(g => new MedalCount(g.Key, Count(g, Medal.Gold), Count(g, Medal.Silver), Count(g, Medal.Bronze)))
            .OrderByDescending(c => c.Gold).ThenByDescending(c => c.Silver).ThenByDescending(c => c.Bronze)
            .ThenBy(c => c.Nation.Code.Value, StringComparer.Ordinal)];

    private static int Count(IEnumerable<Standing> standings, Medal medal) => standings.Count(s => s.Medal == medal);
}
