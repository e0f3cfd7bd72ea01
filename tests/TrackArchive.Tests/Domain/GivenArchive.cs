using TrackArchive.Domain;

namespace TrackArchive.Tests.Domain;

/// <summary>An archive of these finals and of what they name.</summary>
internal static class GivenArchive
{
    public static Archive From(params Final[] finals)
    {
        var championships = finals.Select(f => f.Edition).DistinctBy(e => e.Id).GroupBy(e => e.Id.Championship)
            .Select(g => new Championship(g.Key, g.Key.Value, GivenAuthorities.Ioc)
            {
                Editions = [.. g.OrderBy(e => e.Year).Select(e => e with { Programme = [.. finals.Where(f => f.Id.Edition == e.Id).Select(f => f.Event.Id)] })],
            });
        var results = finals.SelectMany(f => f.Rounds.Prepend<Race>(f)).SelectMany(r => r.Results).ToArray();
        return new Archive(new ArchiveParts(new Site("Test", new Uri("https://example.org/"), Given.Today, "1"))
        {
            Teams = results.SelectMany(r => r.Teams).DistinctBy(n => n.Id),
            Events = finals.Select(f => f.Event).DistinctBy(e => e.Id),
            Championships = championships,
            Athletes = results.Select(r => r.Athlete).OfType<Athlete>().DistinctBy(a => a.Id),
            Finals = finals,
        });
    }
}
