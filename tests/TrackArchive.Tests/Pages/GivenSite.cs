using TrackArchive.Domain;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages;
using TrackArchive.Pages.Composing;
using TrackArchive.Tests.Domain;

namespace TrackArchive.Tests.Pages;

/// <summary>The pages of a few finals as a spec tells them, with the editions, events, nations and athletes that they speak of.</summary>
internal sealed class GivenSite
{
    private readonly Page[] _pages;

    /// <param name="finals">Each with what <see cref="Domain.Given"/> says of it.</param>
    public GivenSite(params Final[] finals)
        : this([], finals)
    {
    }

    /// <param name="events">Those of a programme that have no final among <paramref name="finals"/>.</param>
    /// <param name="finals">Each with what <see cref="Domain.Given"/> says of it.</param>
    public GivenSite(Event[] events, Final[] finals)
    {
        var site = new Site("The archive", new Uri("https://example.org/"), Domain.Given.Today, "1");
        var results = finals.SelectMany(f => f.Rounds.Prepend<Race>(f)).SelectMany(r => r.Results).ToArray();
        var championships = finals.Select(f => f.Edition).DistinctBy(e => e.Id).GroupBy(e => e.Id.Championship)
            .Select(g => new Championship(g.Key, g.Key.Value, GivenAuthorities.Ioc) { Editions = [.. g.OrderBy(e => e.Year)] });
        Archive = new Archive(new ArchiveParts(site)
        {
            Teams = results.SelectMany(r => r.Teams).DistinctBy(n => n.Id),
            Events = finals.Select(f => f.Event).Concat(events).DistinctBy(e => e.Id),
            Sources = finals.SelectMany(f => f.Sources).DistinctBy(s => s.Id),
            Championships = championships,
            Athletes = results.Select(r => r.Athlete).OfType<Athlete>().DistinctBy(a => a.Id),
            Finals = finals,
        });
        _pages = PagesOf(Archive);
    }

    public Archive Archive { get; }

    public static Page[] PagesOf(Archive archive) => [.. SitePages.Create(new ArchiveRelations(archive), ProvenClaims.None, hasTexts: false, workers: 2)];

    public TPage Page<TPage>(string path)
        where TPage : Page => _pages.OfType<TPage>().Single(p => p.Route.Path == path);
}
