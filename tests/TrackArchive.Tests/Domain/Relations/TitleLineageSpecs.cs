using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Domain.Relations;

public class TitleLineageSpecs
{
    private static readonly EventId Event = new("men-1500m");

    [Fact]
    public void A_title_is_between_the_one_before_and_the_one_after()
    {
        var first = Given.Final("og/1980/men-1500m").Placed(1, "coe GBR");
        var second = Given.Final("og/1984/men-1500m").Placed(1, "coe GBR");
        var third = Given.Final("og/1988/men-1500m").Placed(1, "rono KEN");
        var lineage = TitleLineage.Of(ArchiveOf(first, second, third), Event, new ChampionshipId("og"));
        Assert.Null(lineage.Previous(first));
        Assert.Same(first, lineage.Previous(second)!.Final);
        Assert.Same(third, lineage.Next(second)!.Final);
        Assert.Null(lineage.Next(third));
    }

    [Fact]
    public void An_edition_that_was_not_held_stands_in_the_line_and_is_no_title()
    {
        var lineage = TitleLineage.Of(
            ArchiveOf([Given.Final("og/1912/men-1500m").Placed(1, "jackson GBR"), Given.Final("og/1920/men-1500m").Placed(1, "hill GBR")], NotHeld("og", 1916)),
            Event,
            new ChampionshipId("og"));
        Assert.Equal(["1912 True", "1916 False", "1920 True"], lineage.Steps.Select(s => $"{s.Edition.Year} {s.IsTitle}"));
    }

    [Fact]
    public void Editions_before_the_event_came_in_are_no_gaps()
    {
        var lineage = TitleLineage.Of(
            ArchiveOf([Given.Final("og/1972/men-1500m").Placed(1, "bragina URS")], NotHeld("og", 1944), Held("og", 1968)),
            Event,
            new ChampionshipId("og"));
        Assert.Equal([1972], lineage.Steps.Select(s => s.Edition.Year));
    }

    [Fact]
    public void A_final_that_the_archive_lacks_is_a_step_without_a_champion()
    {
        var lineage = TitleLineage.Of(
            ArchiveOf([Given.Final("og/1984/men-1500m").Placed(1, "coe GBR")], Held("og", 1988) with { Programme = [Event] }),
            Event,
            new ChampionshipId("og"));
        Assert.Equal((1988, null, false), (lineage.Steps[^1].Edition.Year, lineage.Steps[^1].Final, lineage.Steps[^1].IsTitle));
    }

    [Fact]
    public void A_vacant_title_breaks_no_line()
    {
        var coe = Given.Final("og/1984/men-1500m").Placed(1, "coe GBR");
        var vacant = Given.Final("og/1988/men-1500m").Placed(1, "cheat XXX").Placed(2, "second KEN").Vacated("cheat", Given.Ioc("1989"));
        var cacho = Given.Final("og/1992/men-1500m").Placed(1, "cacho ESP");
        var lineage = TitleLineage.Of(ArchiveOf(coe, vacant, cacho), Event, new ChampionshipId("og"));
        Assert.Equal([true, false, true], lineage.Steps.Select(s => s.IsTitle));
        Assert.Same(coe, lineage.Previous(cacho)!.Final);
    }

    [Fact]
    public void Shared_titles_have_two_champions()
    {
        var shared = Given.Final("og/2020/men-1500m").Placed(1, "barshim QAT").Placed(1, "tamberi ITA");
        var step = Assert.Single(TitleLineage.Of(ArchiveOf(shared), Event, new ChampionshipId("og")).Steps);
        Assert.Equal(["barshim", "tamberi"], step.Champions.Select(c => c.Result.Key));
    }

    [Fact]
    public void All_championships_together_follow_one_another_in_time()
    {
        var moscow = Given.Final("og/1980/men-1500m", "1980-08-01").Placed(1, "coe GBR");
        var helsinki = Given.Final("wc/1983/men-1500m", "1983-08-14").Placed(1, "cram GBR");
        var angeles = Given.Final("og/1984/men-1500m", "1984-08-11").Placed(1, "coe GBR");
        var global = TitleLineage.Global(ArchiveOf(angeles, helsinki, moscow), Event);
        Assert.Equal([moscow, helsinki, angeles], global.Steps.Select(s => s.Final));
        Assert.Same(helsinki, global.Previous(angeles)!.Final);
    }

    [Fact]
    public void An_intercalated_title_stands_in_its_championship_and_not_among_all()
    {
        var athens = Given.Final("og/1906/men-1500m").Placed(1, "lightbody USA");
        var intercalated = athens with { Edition = athens.Edition with { Status = EditionStatus.Intercalated } };
        var archive = ArchiveOf(intercalated);
        Assert.True(Assert.Single(TitleLineage.Of(archive, Event, new ChampionshipId("og")).Steps).IsTitle);
        Assert.Empty(TitleLineage.Global(archive, Event).Steps);
    }

    private static Edition Held(string championship, int year) =>
        new(new EditionId(new ChampionshipId(championship), year), championship, EditionStatus.Official);

    private static Edition NotHeld(string championship, int year) => Held(championship, year) with { Status = EditionStatus.Cancelled };

    private static Archive ArchiveOf(params Final[] finals) => ArchiveOf(finals, []);

    private static Archive ArchiveOf(Final[] finals, params Edition[] others)
    {
        var editions = finals.Select(f => f.Edition with { Programme = [Event] }).Concat(others).OrderBy(e => e.Year);
        var championships = editions.GroupBy(e => e.Id.Championship)
            .Select(g => new Championship(g.Key, g.Key.Value, Authority.Ioc) { Editions = [.. g] });
        var site = new Site("Test", new Uri("https://example.org/"), Given.Today, "1");
        return new Archive(site, [], [finals[0].Event], [], championships, [], finals, []);
    }
}
