using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations.Titles;
using Xunit;

namespace TrackArchive.Tests.Domain.Relations.Titles;

public class TeamTitlesSpecs
{
    private static readonly Final Coe = Given.Final("og/1984/men-1500m").Placed(1, "coe GBR");
    private static readonly Final Aouita = Given.Final("wc/1987/men-1500m").Placed(1, "aouita MAR");
    private static readonly Final Wightman = Given.Final("wc/2022/men-1500m").Placed(1, "wightman GBR");
    private static readonly Final Kerr = Given.Final("wc/2023/men-1500m").Placed(1, "kerr GBR");

    [Fact]
    public void A_wait_is_the_years_since_the_nations_title_before()
    {
        var titles = CreateTitles([Coe, Aouita, Wightman, Kerr], "GBR");
        Assert.Equal([null, Known.Exactly(38), Known.Exactly(1)], titles.Titles.Select(t => t.Years));
        Assert.Equal([Known.Exactly(1), Known.Exactly(2), Known.Exactly(3)], titles.Titles.Select(t => t.Nth));
        Assert.Equal(Known.Exactly(3), titles.Count);
        Assert.Same(Coe, titles.Find(Wightman)!.Previous!.Final);
        Assert.Same(Wightman, titles.Longest!.Final);
    }

    [Fact]
    public void Years_are_those_in_which_editions_were_held_and_not_those_of_their_names()
    {
        var tokyo = Given.Final("og/2020/men-1500m").Placed(1, "a AAA");
        var held = tokyo with { Edition = tokyo.Edition with { HeldIn = 2021 } };
        Assert.Equal(Known.Exactly(2), CreateTitles([held, Given.Final("wc/2023/men-1500m").Placed(1, "b AAA")], "AAA").Titles[^1].Years);
    }

    [Fact]
    public void A_final_that_the_archive_lacks_may_have_been_the_nations_so_that_its_wait_and_its_count_have_bounds()
    {
        var lineage = TitleLineage.Global(GivenFinals.CreateArchive([Coe, Wightman], GivenFinals.Held("og", 1988, "men-1500m"), GivenFinals.Held("og", 1992, "men-1500m")), Coe.Event.Id);
        var titles = TeamTitles.Create(lineage, new TeamId("GBR"));
        Assert.Equal([null, Known.Between(30, 38)], titles.Titles.Select(t => t.Years));
        Assert.Equal([Known.Exactly(1), Known.Between(2, 4)], titles.Titles.Select(t => t.Nth));
        Assert.Equal(Known.Between(2, 4), titles.Count);
        Assert.Equal([1988, 1992], titles.Titles[1].Holes.Select(h => h.Edition.Year));
    }

    [Fact]
    public void An_annulled_title_ends_no_wait()
    {
        var taken = Given.Final("wc/2001/men-1500m").Placed(1, "cheat GBR").Placed(2, "other MAR").Annulled("cheat", Given.Ioc("2003"));
        Assert.Equal(Known.Exactly(38), CreateTitles([Coe, taken, Wightman], "GBR").Titles[^1].Years);
    }

    [Fact]
    public void A_title_shared_by_two_of_a_nation_counts_once()
    {
        var shared = Given.Final("og/1906/men-1500m").Placed(1, "a AAA").Placed(1, "b AAA");
        var title = Assert.Single(CreateTitles([shared], "AAA").Titles);
        Assert.Equal(2, title.Champions.Length);
    }

    [Fact]
    public void Nations_are_taken_together_only_where_asked()
    {
        Final[] finals = [Given.Final("og/1980/men-1500m").Placed(1, "a GDR"), Given.Final("og/1992/men-1500m").Placed(1, "b GER")];
        Assert.Single(CreateTitles(finals, "GER").Titles);
        Assert.Equal([Known.Exactly(1), Known.Exactly(2)], CreateTitles(finals, "GER", "GDR").Titles.Select(t => t.Nth));
    }

    [Fact]
    public void A_roll_up_follows_successors_over_several_steps()
    {
        var bohemia = new Team(new TeamId("BOH"), "Bohemia") { Successors = [new TeamId("TCH")] };
        var czechoslovakia = new Team(new TeamId("TCH"), "Czechoslovakia") { Successors = [new TeamId("CZE"), new TeamId("SVK")] };
        var archive = new Archive(new ArchiveParts(new Site("Test", new Uri("https://example.org/"), Given.Today, "1"))
        {
            Teams = [bohemia, czechoslovakia, new Team(new TeamId("CZE"), "Czechia"), new Team(new TeamId("SVK"), "Slovakia")],
        });
        Assert.Equal(["CZE", "BOH", "TCH"], RollUp.Expand(archive, new TeamId("CZE")).Select(c => c.Value));
        Assert.Equal(["BOH"], RollUp.Expand(archive, new TeamId("BOH")).Select(c => c.Value));
    }

    private static TeamTitles CreateTitles(Final[] finals, params string[] nations) =>
        TeamTitles.Create(TitleLineage.Global(GivenFinals.CreateArchive(finals), finals[0].Event.Id), nations.Select(n => new TeamId(n)));
}
