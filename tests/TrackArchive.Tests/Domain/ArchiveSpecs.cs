using TrackArchive.Domain;
using Xunit;

namespace TrackArchive.Tests.Domain;

public class ArchiveSpecs
{
    private static readonly Championship Games = Series("olympic-games", GivenAuthorities.Ioc);
    private static readonly Championship Worlds = Series("world-championships", GivenAuthorities.WorldAthletics);

    private static readonly Final Osaka = Given.Final("world-championships/2007/men-1500m", "2007-08-29").Placed(1, "lagat USA").Placed(2, "ramzi BRN");

    private static readonly Final Beijing = Given.Final("olympic-games/2008/men-1500m", "2008-08-19")
        .Placed(1, "ramzi BRN").Placed(2, "kiprop KEN").Placed(3, "willis NZL")
        .Annulled("ramzi", Given.Ioc("2009-11-18"));

    private static readonly Final Undated = Given.Final("olympic-games/2008/men-800m").Placed(1, "bungei KEN");

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        Final[] finals = [Osaka, Beijing, Undated];
        string[] nations = ["BRN", "KEN", "USA"];
        string[] athletes = ["bungei", "kiprop", "lagat"];

        var read = Archive(finals, nations, athletes, [Games, Worlds], ["a", "b"]);
        var reversed = Archive(finals.Reverse(), nations.Reverse(), athletes.Reverse(), [Worlds, Games], ["b", "a"]);

        Assert.Equal(Ids(read), Ids(reversed));
        Assert.Equal(["world-championships/2007/men-1500m", "olympic-games/2008/men-1500m", "olympic-games/2008/men-800m"], read.Finals.Select(f => f.Id.ToString()));
    }

    [Fact]
    public void Finals_of_one_day_are_ordered_by_their_id()
    {
        var women = Given.Final("olympic-games/2008/women-1500m", "2008-08-19");

        Assert.Equal([Beijing, women], Archive([women, Beijing], [], [], [Games], []).Finals);
    }

    [Fact]
    public void Articles_stand_newest_first()
    {
        var archive = new Archive(new ArchiveParts(Site) { Articles = [Article("b", "2026-01-02"), Article("a", "2026-01-02"), Article("c", "2026-01-03")] });

        Assert.Equal(["c", "a", "b"], archive.Articles.Select(a => a.Id.Value));
    }

    [Fact]
    public void Each_championship_has_its_own_authority()
    {
        var archive = Archive([Osaka, Beijing], [], [], [Games, Worlds], []);

        Assert.Equal((GivenAuthorities.Ioc, "kiprop"), (archive.Now(Beijing).Authority, archive.Now(Beijing).Champions.Single().Result.Key));
        Assert.Equal((GivenAuthorities.WorldAthletics, "lagat"), (archive.Now(Osaka).Authority, archive.Now(Osaka).Champions.Single().Result.Key));
    }

    [Fact]
    public void Standings_differ_now_where_authorities_have_ruled_otherwise()
    {
        var both = Beijing.Annulled("kiprop", Given.World("2012"));

        Assert.Equal(
            ["Gold kiprop, Silver willis", "Gold ramzi, Silver willis"],
            Archive([both], [], [], [Games], []).DifferingNow(both).Select(s => s.Medals()));
        Assert.Empty(Archive([Beijing], [], [], [Games], []).DifferingNow(Beijing));
    }

    [Fact]
    public void What_the_organisers_decide_makes_no_difference_between_authorities()
    {
        var final = Osaka.Annulled("lagat", Given.Organisers("2007-08-30")).Annulled("ramzi", Given.World("2009"));

        Assert.Empty(Archive([final], [], [], [Worlds], []).DifferingNow(final));
    }

    [Fact]
    public void A_ruling_of_the_other_authority_alone_makes_a_difference()
    {
        var final = Osaka.Annulled("lagat", Given.Ioc("2009"));

        Assert.Equal(["Gold ramzi", "Gold lagat, Silver ramzi"], Archive([final], [], [], [Worlds], []).DifferingNow(final).Select(s => s.Medals()));
    }

    [Fact]
    public void An_athletes_finals_stand_oldest_first_and_heat_runners_have_theirs()
    {
        var ramzi = new SquadMember(Beijing.Results[0].Athlete!, null, [Round.Heat]);
        var relay = Given.Final("olympic-games/2004/men-4x400m", "2004-08-28", Discipline.Relay)
            .Adding(new Result { Order = 0, Nation = new Team(new TeamId("BRN"), "Bahrain"), Squad = [ramzi, ramzi] });

        Assert.Equal([relay, Osaka, Beijing], Archive([Beijing, Osaka, relay], [], [], [Games, Worlds], []).FinalsOf(new AthleteId("ramzi")));
    }

    private static Site Site => new("Archive", new Uri("https://archive.example/"), Given.Today, "1");

    private static Archive Archive(
        IEnumerable<Final> finals, IEnumerable<string> nations, IEnumerable<string> athletes, IEnumerable<Championship> championships, IEnumerable<string> sources) =>
        new(new ArchiveParts(Site)
        {
            Teams = nations.Select(n => new Team(new TeamId(n), n)),
            Events = nations.Select(n => Given.Event(n) with { Id = new EventId(n) }),
            Sources = sources.Select(s => Given.Source(s, SourceFamily.Other)),
            Championships = championships,
            Athletes = athletes.Select(a => new Athlete(new AthleteId(a), a, Sex.Men) { FamilyName = a, ContentPath = a }),
            Finals = finals,
            Articles = athletes.Select(a => Article(a, "2026-01-01")),
        });

    private static IEnumerable<string> Ids(Archive archive) =>
    [
        .. archive.Finals.Select(f => f.Id.ToString()),
        .. archive.Nations.Select(n => n.Id.Value),
        .. archive.Events.Select(e => e.Id.Value),
        .. archive.Sources.Select(s => s.Id.Value),
        .. archive.Championships.Select(c => c.Id.Value),
        .. archive.Athletes.Select(a => a.Id.Value),
        .. archive.Articles.Select(a => a.Id.Value),
    ];

    private static Championship Series(string id, Authority authority) => new(new ChampionshipId(id), id, authority);

    private static Article Article(string id, string date) => new(new ArticleId(id), id, Given.Day(date), "") { ContentPath = id };
}
