using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Entries;
using Xunit;

namespace TrackArchive.Tests.Domain.Relations.People;

/// <summary>An unknown squad makes the medals of everyone of that nation and time "at least".</summary>
public class CareerSpecs
{
    private static readonly Final Sprint = Given.Final("og/2008/men-200m").Placed(1, "bolt JAM", "19.30").Placed(2, "spearmon USA", "19.95").Placed(3, "dix USA", "19.98");
    private static readonly Final Throw = Given.Final("og/2008/men-shot-put", discipline: Discipline.Throw).Placed(1, "majewski POL").Placed(2, "cantwell USA").Placed(3, "armstrong JAM");

    [Fact]
    public void A_relay_of_ones_nation_whose_runners_are_not_known_may_be_one_more()
    {
        var relay = Relay(2009, "JAM", "USA");
        Assert.Equal("1..2 0 0", Medals("bolt", Sprint, relay));
        Assert.Equal("0 1..2 0", Medals("spearmon", Sprint, relay));
    }

    [Fact]
    public void A_relay_whose_runners_are_known_is_counted_for_them_and_for_nobody_else()
    {
        var relay = Relay(2009, "JAM", "USA").WithSquad("JAM", "bolt", "powell", "carter", "frater");
        Assert.Equal("2 0 0", Medals("bolt", Sprint, relay));
        Assert.Equal("0 0 1", Medals("armstrong", Sprint, Throw, relay));
    }

    [Fact]
    public void A_squad_with_fewer_runners_than_legs_is_not_known() =>
        Assert.Equal("1..2 0 0", Medals("bolt", Sprint, Relay(2009, "JAM", "USA").WithSquad("JAM", "powell", "carter", "frater")));

    [Fact]
    public void A_relay_of_another_time_or_kind_of_athlete_changes_nothing()
    {
        Assert.Equal("1 0 0", Medals("bolt", Sprint, Relay(1988, "JAM", "USA")));
        Assert.Equal("0 0 1", Medals("armstrong", Throw, Relay(2009, "JAM", "USA")));
    }

    [Fact]
    public void A_medal_that_no_source_gives_to_anybody_may_be_one_more_of_anyone_who_enters_such_events()
    {
        var partial = Given.Final("wc/2009/men-100m").Placed(1, "gay USA");
        Assert.Equal("1 0..1 0..1", Medals("bolt", Sprint, partial));
        Assert.Equal("1 0 0", Medals("bolt", Sprint, partial.Placed(2, "powell JAM").Placed(3, "bailey ANT")));
    }

    [Fact]
    public void An_intercalated_relay_counts_in_no_bound()
    {
        var relay = Relay(2009, "JAM", "USA");
        Assert.Equal("1 0 0", Medals("bolt", Sprint, relay with { Edition = relay.Edition with { Status = EditionStatus.Intercalated } }));
    }

    [Fact]
    public void A_final_that_is_missing_or_known_in_part_makes_a_medal_table_at_least()
    {
        var archive = GivenFinals.CreateArchive([Sprint, Given.Final("og/2008/men-100m").Placed(1, "gay USA")], GivenFinals.Held("og", 2012, "men-200m"));
        var editions = archive.Championships.Single().Editions;
        var jamaica = archive.Nations.Single(n => n.Id.Value == "JAM");
        var whole = MedalTable.Create(archive, editions[0]);
        Assert.Equal((Known.Exactly(1), Known.AtLeast(0)), (whole.Count(jamaica, Medal.Gold), whole.Count(jamaica, Medal.Silver)));
        Assert.Equal([Medal.Silver, Medal.Bronze], Assert.Single(whole.Unknown).Medals);
        var missing = MedalTable.Create(archive, editions[1]);
        Assert.Equal((Known.AtLeast(0), true), (missing.Count(jamaica, Medal.Gold), Assert.Single(missing.Unknown).Final is null));
        Assert.Equal(Known.Exactly(0), missing.Count(jamaica with { To = 2000 }, Medal.Gold));
    }

    [Fact]
    public void Whoever_runs_alone_leaves_no_unknown_medals() =>
        Assert.Empty(UnknownMedals.Find(Walkover, Walkover.Now()));

    [Fact]
    public void Two_may_have_met_in_a_final_whose_field_is_not_known_whole()
    {
        var relations = GivenFinals.Relations(Sprint, Given.Final("og/2012/men-200m").Placed(1, "bolt JAM").Placed(2, "blake JAM"), Given.Final("og/2012/men-100m").Placed(1, "spearmon USA"));
        var met = relations.Rivalries.Compare(new AthleteId("bolt"), new AthleteId("spearmon"));
        Assert.Equal(Known.Between(1, 3), met.Met);
        Assert.Equal(["og/2012/men-100m", "og/2012/men-200m"], met.PossibleMeetings.Select(f => f.Id.ToString()));
        Assert.Equal(met.Met, met.Reversed().Met);
    }

    private static Final Walkover
    {
        get
        {
            var final = Given.Final("og/1908/men-400m").Placed(1, "halswelle GBR");
            return final with { Results = [final.Results[0] with { Status = ResultStatus.Walkover }] };
        }
    }

    private static Final Relay(int year, params string[] teams)
    {
        var final = Given.Final($"wc/{year}/men-4x100m", discipline: Discipline.Relay);
        final = final with { Event = final.Event with { Legs = 4 } };
        return teams.Select((team, i) => (team, i)).Aggregate(final, (f, t) => f.Placed(t.i + 1, t.team));
    }

    private static string Medals(string athlete, params Final[] finals)
    {
        var relations = GivenFinals.Relations(finals);
        var career = relations.Careers.Get(relations.Archive.Athletes.Single(a => a.Id.Value == athlete));
        return string.Join(' ', Enum.GetValues<Medal>().Select(career.Count));
    }
}
