using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations.Titles;
using Xunit;

namespace TrackArchive.Tests.Domain.Relations.Titles;

public class TitleLineageSpecs
{
    private static readonly EventId Event = new("men-1500m");

    [Fact]
    public void A_title_is_between_the_one_before_and_the_one_after()
    {
        var first = Given.Final("og/1980/men-1500m").Placed(1, "coe GBR");
        var second = Given.Final("og/1984/men-1500m").Placed(1, "coe GBR");
        var third = Given.Final("og/1988/men-1500m").Placed(1, "rono KEN");
        var lineage = TitleLineage.Create(ArchiveOf(first, second, third), Event, new ChampionshipId("og"));
        Assert.Null(lineage.Previous(first));
        Assert.Same(first, lineage.Previous(second)!.Final);
        Assert.Same(third, lineage.Next(second)!.Final);
        Assert.Null(lineage.Next(third));
    }

    [Fact]
    public void An_edition_that_was_not_held_stands_in_the_line_and_is_no_title()
    {
        var lineage = TitleLineage.Create(
            ArchiveOf([Given.Final("og/1912/men-1500m").Placed(1, "jackson GBR"), Given.Final("og/1920/men-1500m").Placed(1, "hill GBR")], NotHeld("og", 1916)),
            Event,
            new ChampionshipId("og"));
        Assert.Equal(["1912 True", "1916 False", "1920 True"], lineage.Steps.Select(s => $"{s.Edition.Year} {s.IsTitle}"));
    }

    [Fact]
    public void Editions_before_the_event_came_in_are_no_gaps()
    {
        var lineage = TitleLineage.Create(
            ArchiveOf([Given.Final("og/1972/men-1500m").Placed(1, "bragina URS")], NotHeld("og", 1944), Held("og", 1968)),
            Event,
            new ChampionshipId("og"));
        Assert.Equal([1972], lineage.Steps.Select(s => s.Edition.Year));
    }

    [Fact]
    public void A_final_that_the_archive_lacks_is_a_step_without_a_champion()
    {
        var lineage = TitleLineage.Create(
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
        var lineage = TitleLineage.Create(ArchiveOf(coe, vacant, cacho), Event, new ChampionshipId("og"));
        Assert.Equal([true, false, true], lineage.Steps.Select(s => s.IsTitle));
        Assert.Same(coe, lineage.Previous(cacho)!.Final);
    }

    [Fact]
    public void Shared_titles_have_two_champions()
    {
        var shared = Given.Final("og/2020/men-1500m").Placed(1, "barshim QAT").Placed(1, "tamberi ITA");
        var step = Assert.Single(TitleLineage.Create(ArchiveOf(shared), Event, new ChampionshipId("og")).Steps);
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
        Assert.True(Assert.Single(TitleLineage.Create(archive, Event, new ChampionshipId("og")).Steps).IsTitle);
        Assert.Empty(TitleLineage.Global(archive, Event).Steps);
    }

    [Fact]
    public void An_edition_held_without_the_event_is_a_gap_of_its_own()
    {
        var lineage = TitleLineage.Create(
            GivenFinals.CreateArchive([Given.Final("og/1904/men-1500m").Placed(1, "a AAA"), Given.Final("og/1912/men-1500m").Placed(1, "b BBB")], GivenFinals.Held("og", 1908, "men-800m")),
            Event,
            new ChampionshipId("og"));
        Assert.Equal([null, TitleGap.NotOnProgramme, null], lineage.Steps.Select(s => s.Gap));
    }

    [Fact]
    public void A_final_without_a_first_place_is_not_a_vacant_title()
    {
        var lineage = TitleLineage.Create(GivenFinals.CreateArchive(Given.Final("og/1904/men-1500m").Placed(2, "a AAA")), Event, new ChampionshipId("og"));
        Assert.Equal(TitleGap.NotKnown, Assert.Single(lineage.Steps).Gap);
    }

    [Fact]
    public void The_champion_of_the_contest_before_retains_the_title_across_an_edition_that_was_cancelled()
    {
        var before = Given.Final("og/1912/men-1500m").Placed(1, "a AAA");
        var after = Given.Final("og/1920/men-1500m").Placed(1, "a AAA");
        var lineage = TitleLineage.Create(GivenFinals.CreateArchive([before, after], GivenFinals.Cancelled("og", 1916)), Event, new ChampionshipId("og"));
        var hold = Assert.Single(lineage.HoldsOf(after));
        Assert.Equal((Known.Exactly(2), TitleCourse.Retained), (hold.Nth, hold.Course));
        Assert.Same(before, hold.Before!.Final);
        Assert.Equal(2, Assert.Single(lineage.Reigns).Titles.Length);
    }

    [Fact]
    public void A_champion_who_comes_back_after_another_regains_the_title_and_begins_a_second_reign()
    {
        Final[] finals = [Given.Final("og/1980/men-1500m").Placed(1, "a AAA"), Given.Final("og/1984/men-1500m").Placed(1, "b BBB"), Given.Final("og/1988/men-1500m").Placed(1, "a AAA")];
        var lineage = TitleLineage.Create(GivenFinals.CreateArchive(finals), Event, new ChampionshipId("og"));
        Assert.Equal([TitleCourse.First, TitleCourse.First, TitleCourse.Regained], finals.SelectMany(f => lineage.HoldsOf(f)).Select(h => h.Course));
        Assert.Equal(["a", "b", "a"], lineage.Reigns.Select(r => r.Champion.Result.Key));
    }

    [Fact]
    public void Whether_a_title_was_retained_is_not_said_across_a_final_that_the_archive_lacks()
    {
        Final[] finals = [Given.Final("og/1980/men-1500m").Placed(1, "a AAA"), Given.Final("og/1988/men-1500m").Placed(1, "a AAA")];
        var lineage = TitleLineage.Create(GivenFinals.CreateArchive(finals, GivenFinals.Held("og", 1984, "men-1500m")), Event, new ChampionshipId("og"));
        var hold = Assert.Single(lineage.HoldsOf(finals[1]));
        Assert.Equal((TitleCourse.Again, Known.Between(2, 3)), (hold.Course, hold.Nth));
        Assert.Equal(1, lineage.HoleCount);
    }

    [Fact]
    public void An_intercalated_title_neither_breaks_a_reign_nor_counts_in_it()
    {
        var athens = Given.Final("og/1906/men-1500m").Placed(1, "b BBB");
        Final[] finals = [Given.Final("og/1904/men-1500m").Placed(1, "a AAA"), athens with { Edition = athens.Edition with { Status = EditionStatus.Intercalated } }, Given.Final("og/1908/men-1500m").Placed(1, "a AAA")];
        var lineage = TitleLineage.Create(GivenFinals.CreateArchive(finals), Event, new ChampionshipId("og"));
        Assert.Equal(TitleCourse.Retained, Assert.Single(lineage.HoldsOf(finals[2])).Course);
        Assert.Empty(lineage.HoldsOf(finals[1]));
    }

    [Fact]
    public void An_annulment_changes_the_line_and_stays_to_be_seen()
    {
        var beijing = Given.Final("og/2008/men-1500m").Placed(1, "ramzi BRN").Placed(2, "kiprop KEN").Annulled("ramzi", Given.Ioc("2009-11"));
        var step = Assert.Single(TitleLineage.Create(GivenFinals.CreateArchive(beijing), Event, new ChampionshipId("og")).Steps);
        Assert.Equal("kiprop", Assert.Single(step.Champions).Result.Key);
        Assert.Equal("ramzi", Assert.Single(step.Former).Result.Key);
    }

    [Fact]
    public void Somebody_disqualified_in_the_race_never_held_the_title()
    {
        var berlin = Given.Final("wc/2009/women-1500m").Without(ResultStatus.Disqualified, "rodriguez ESP").Placed(1, "jamal BRN").Placed(2, "dobriskey GBR");
        var step = Assert.Single(TitleLineage.Create(GivenFinals.CreateArchive(berlin), new EventId("women-1500m"), new ChampionshipId("wc")).Steps);
        Assert.Equal("jamal", Assert.Single(step.Champions).Result.Key);
        Assert.Empty(step.Former);
    }

    [Theory]
    [InlineData("2012-12-31", "cakir", "")]
    [InlineData("2015-12-31", "bulut", "cakir")]
    [InlineData("2017-12-31", "jamal", "cakir, bulut")]
    [InlineData("2026-11-23", "jamal", "cakir, bulut")]
    public void The_line_can_be_asked_for_at_any_date(string day, string champion, string former)
    {
        var london = Given.Final("og/2012/women-1500m", "2012-08-10")
            .Placed(1, "cakir TUR").Placed(2, "bulut TUR").Placed(3, "jamal BRN")
            .Annulled("cakir", Given.Ioc("2015-08-17")).Annulled("bulut", Given.Ioc("2017-03"));
        var archive = GivenFinals.CreateArchive(london);
        var step = Assert.Single(TitleLineage.Create(archive, london.Event.Id, london.Id.Edition.Championship, f => archive.At(f, GivenAuthorities.Ioc, Given.Day(day))).Steps);
        Assert.Equal(champion, Assert.Single(step.Champions).Result.Key);
        Assert.Equal(former, string.Join(", ", step.Former.Select(f => f.Result.Key)));
    }

    private static Edition Held(string championship, int year) => GivenFinals.Held(championship, year);

    private static Edition NotHeld(string championship, int year) => GivenFinals.Cancelled(championship, year);

    private static Archive ArchiveOf(params Final[] finals) => GivenFinals.CreateArchive(finals);

    private static Archive ArchiveOf(Final[] finals, params Edition[] others) => GivenFinals.CreateArchive(finals, others);
}
