using System.Collections.Immutable;

namespace TrackArchive.Domain.Relations;

/// <summary>
/// A day on which an authority changed a race, and the standings from then on. <see cref="Date"/> is absent for
/// rulings whose day is not known: they come last and count in today's standings only.
/// </summary>
public sealed record ResultChange(Authority Authority, PartialDate? Date, ImmutableArray<Decision> Decisions, Standings After);

/// <summary>How a race's result changed, one step a date and authority, oldest first.</summary>
public static class ResultHistory
{
    /// <summary>Empty for a race that nothing was decided about.</summary>
    public static ImmutableArray<ResultChange> Create(Archive archive, Race race) =>
        [.. race.Decisions
            .SelectMany(d => d.Rulings.Select(r => (decision: d, ruling: r)))
            .GroupBy(p => (p.ruling.Authority, p.ruling.Date))
            .OrderBy(g => g.Key.Date?.LastDay ?? DateOnly.MaxValue)
            .ThenBy(g => g.Key.Authority == Authority.Organisers).ThenBy(g => g.Key.Authority.Id.Value, StringComparer.Ordinal)
            .Select(g => new ResultChange(
                g.Key.Authority,
                g.Key.Date,
                [.. g.Select(p => p.decision)],
                archive.At(race, Judge(archive, race, g.Key.Authority), g.Key.Date?.LastDay ?? archive.Site.Date)))];

    private static Authority Judge(Archive archive, Race race, Authority authority) =>
        authority == Authority.Organisers ? archive.DefaultAuthority(race) : authority;
}
