using TrackArchive.Domain;
using TrackArchive.Domain.Relations;

namespace TrackArchive.Tests.Domain.Relations;

/// <summary>Finals as an archive: their editions list their events, the athletes are those of the results.</summary>
internal static class GivenFinals
{
    public static Archive CreateArchive(params Final[] finals) => CreateArchive(finals, []);

    public static Archive CreateArchive(Final[] finals, params Edition[] others)
    {
        var editions = finals.GroupBy(f => f.Edition.Id)
            .Select(g => g.First().Edition with { Programme = [.. g.Select(f => f.Event.Id).Order(Comparer<EventId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value)))] })
            .Concat(others).OrderBy(e => e.Year);
        var championships = editions.GroupBy(e => e.Id.Championship)
            .Select(g => new Championship(g.Key, g.Key.Value, GivenAuthorities.Ioc) { Editions = [.. g] });
        var results = finals.SelectMany(f => f.Rounds.Prepend<Race>(f)).SelectMany(r => r.Results).ToArray();
        var site = new Site("Test", new Uri("https://example.org/"), Given.Today, "1");
        return new Archive(new ArchiveParts(site)
        {
            Teams = results.SelectMany(r => r.Teams).DistinctBy(n => n.Id),
            Events = finals.Select(f => f.Event).DistinctBy(e => e.Id),
            Championships = championships,
            Athletes = results.SelectMany(r => r.Squad.Select(m => (Athlete?)m.Athlete).Append(r.Athlete)).OfType<Athlete>().DistinctBy(a => a.Id),
            Finals = finals,
        });
    }

    public static ArchiveRelations Relations(params Final[] finals) => new(CreateArchive(finals));

    public static Edition Held(string championship, int year, params string[] events) =>
        new(new EditionId(new ChampionshipId(championship), year), championship, EditionStatus.Official) { Programme = [.. events.Select(e => new EventId(e))] };

    public static Edition Cancelled(string championship, int year) => Held(championship, year) with { Status = EditionStatus.Cancelled };

    /// <summary>Runners of a relay's team, in the order of their legs.</summary>
    public static Final WithSquad(this Final final, string team, params string[] runners) => final with
    {
        Results =
        [
            .. final.Results.Select(r => r.Key != team ? r : r with
            {
                Squad = [.. runners.Select((id, leg) => new SquadMember(new Athlete(new AthleteId(id), id, final.Event.Sex) { FamilyName = id, ContentPath = $"athletes/{id}.md" }, leg + 1, [Round.Final]))],
            }),
        ],
    };

    public static Final BornOn(this Final final, string athlete, string date) => final with
    {
        Results = [.. final.Results.Select(r => r.Key == athlete ? r with { Athlete = r.Athlete! with { Born = [new LifeEvent(Given.Date(date), null, [])] } } : r)],
    };
}
