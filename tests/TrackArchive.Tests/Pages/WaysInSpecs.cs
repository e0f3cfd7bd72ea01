using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Pages.Lists;
using TrackArchive.Tests.Domain;
using TrackArchive.Tests.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Pages;

/// <summary>Lists begin with what a reader without a name in mind looks for.</summary>
public sealed class WaysInSpecs
{
    private static readonly Page[] Site = GivenSite.PagesOf(GivenFinals.CreateArchive(
        NoLongerHeld(Final("olympic-games/1904/men-200m-hurdles", "hillman USA", "castleman USA", "poage USA")),
        Final("olympic-games/1980/men-800m", "ovett GBR", "coe GBR", "kirov URS"),
        Final("olympic-games/1980/men-1500m", "coe GBR", "straub GDR", "ovett GBR"),
        Final("olympic-games/1984/men-1500m", "coe GBR", "cram GBR", "abascal ESP"),
        Final("world-championships/2023/men-1500m", "kerr GBR", "ingebrigtsen NOR", "nordas NOR")));

    [Fact]
    public void Athletes_with_most_titles_come_first() => Assert.Equal(
        ["coe 2 gold and 1 silver", "ovett 1 gold and 1 bronze", "hillman 1 gold", "kerr 1 gold"], Entries("athletes/index.html", "most-titles"));

    [Fact]
    public void The_newest_champions_are_named_with_their_events() => Assert.Equal(["kerr Men's men-1500m"], Entries("athletes/index.html", "latest"));

    [Fact]
    public void A_decade_names_those_with_more_than_one_title() => Assert.Equal(["coe 1980s: 2 titles"], Entries("athletes/index.html", "by-decade"));

    [Fact]
    public void Teams_are_ordered_by_titles() => Assert.Equal(["GBR 4 titles", "USA 1 title"], Entries("athletes/index.html", "by-team"));

    [Fact]
    public void The_letters_are_last() => Assert.Equal("by-family-name", Index(Site, "athletes/index.html").Sections[^1].Id);

    [Fact]
    public void Events_of_today_come_before_those_that_are_held_no_more()
    {
        Assert.Equal(["men", "men-no-longer"], Index(Site, "events/index.html").Sections.Select(s => s.Id));
        Assert.Equal(["men-200m-hurdles 1 final, last held in 1904"], Entries("events/index.html", "men-no-longer"));
    }

    [Fact]
    public void Nations_have_their_medals_best_first() => Assert.Equal(
        ["GBR 4-2-1", "USA 1-1-1", "NOR 0-1-1", "GDR 0-1-0", "ESP 0-0-1", "URS 0-0-1"],
        Index(Site, "nations/index.html").Medals.Single().Lines.Select(l => $"{l.Team.Words} {l.Gold}-{l.Silver}-{l.Bronze}"));

    [Fact]
    public void Of_many_rivalries_the_greatest_come_first_and_the_events_are_folded()
    {
        const int Athletes = 10;
        var site = GivenSite.PagesOf(GivenFinals.CreateArchive([.. Enumerable.Range(0, Athletes).Select(year => Enumerable.Range(0, year == 0 ? 2 : Athletes)
            .Aggregate(Given.Final($"olympic-games/{1900 + (4 * year)}/men-100m"), (final, place) => final.Placed(place + 1, $"runner{(year + place) % Athletes} USA")))]));

        var sections = Index(site, "rivalries/index.html").Sections;

        Assert.Equal(["greatest", "men-100m"], sections.Select(s => s.Id));
        Assert.Equal((40, 45), (sections[0].Entries.Length, sections[1].Entries.Length));
        Assert.Equal([false, true], sections.Select(s => s.IsFolded));
        Assert.Equal("runner0 and runner1", sections[0].Entries[0].Link.Words);
        Assert.StartsWith("10 finals, 2 titles, ", sections[0].Entries[0].Detail, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Entries(string path, string section) =>
        Index(Site, path).Sections.Single(s => s.Id == section).Entries.Select(e => $"{e.Link.Words} {e.Detail}");

    private static IndexPage Index(IEnumerable<Page> pages, string path) => pages.OfType<IndexPage>().Single(p => p.Route.Path == path);

    private static Final NoLongerHeld(Final final) => final with { Event = final.Event with { Last = final.Edition.Year } };

    private static Final Final(string id, params string[] medallists) =>
        medallists.Select((who, i) => (who, Place: i + 1)).Aggregate(Given.Final(id), (final, m) => final.Placed(m.Place, m.who));
}
