using TrackArchive.Domain;
using Xunit;

namespace TrackArchive.Tests.Domain;

public class StandingsSpecs
{
    private static readonly Final Beijing = Given.Final("olympic-games/2008/men-1500m", "2008-08-19")
        .Placed(1, "ramzi BRN", "3:32.94")
        .Placed(2, "kiprop KEN", "3:33.11")
        .Placed(3, "willis NZL", "3:34.16")
        .Placed(4, "baala FRA", "3:34.21")
        .Annulled("ramzi", Given.Ioc("2009-11-18"));

    [Theory]
    [InlineData("2008-08-19", "1 ramzi, 2 kiprop, 3 willis, 4 baala")]
    [InlineData("2009-11-17", "1 ramzi, 2 kiprop, 3 willis, 4 baala")]
    [InlineData("2009-11-18", "1 kiprop, 2 willis, 3 baala, - ramzi")]
    public void A_later_annulment_moves_everyone_up_from_its_day_on(string day, string places) =>
        Assert.Equal(places, Beijing.At(day).Places());

    [Fact]
    public void Medals_follow_the_places() =>
        Assert.Equal("Gold kiprop, Silver willis, Bronze baala", Beijing.Now().Medals());

    [Fact]
    public void What_was_recorded_stays()
    {
        Assert.Equal("1 ramzi, 2 kiprop, 3 willis, 4 baala", Standings.Recorded(Beijing, GivenAuthorities.Ioc).Places());
        Assert.Equal(1, Beijing.Now().Rows.Single(r => r.Result.Key == "ramzi").Result.Place);
    }

    [Fact]
    public void An_annulled_run_stays_visible_and_never_counts()
    {
        var ramzi = Beijing.Now().Find(Beijing.ResultOf("ramzi"));

        Assert.Same(Beijing.Decisions[0], ramzi?.RemovedBy);
        Assert.Null(ramzi?.Place);
        Assert.Null(ramzi?.Medal);
        Assert.DoesNotContain(Beijing.Now().Champions, c => c.Result.Key == "ramzi");
        Assert.DoesNotContain(Beijing.Now().Medallists, c => c.Result.Key == "ramzi");
    }

    [Fact]
    public void An_authority_that_has_not_ruled_still_has_the_result_of_the_day() =>
        Assert.Equal("1 ramzi, 2 kiprop, 3 willis, 4 baala", Beijing.Now(GivenAuthorities.WorldAthletics).Places());

    [Fact]
    public void There_are_no_standings_before_the_race()
    {
        Assert.False(Beijing.At("2008-08-18").AreKnown);
        Assert.True(Beijing.At("2008-08-19").AreKnown);
    }

    [Fact]
    public void A_ban_alone_annuls_nothing()
    {
        var eugene = Given.Final("world-championships/2022/men-1500m", "2022-07-19")
            .Placed(1, "wightman GBR", "3:29.23")
            .Placed(2, "ingebrigtsen NOR", "3:29.47")
            .Placed(3, "katir ESP", "3:29.90") with
        { Notes = ["Katir was banned in 2024."] };

        Assert.Equal("Gold wightman, Silver ingebrigtsen, Bronze katir", eugene.Now(GivenAuthorities.WorldAthletics).Medals());
    }

    [Fact]
    public void Disqualified_in_the_race_takes_no_decision()
    {
        var berlin = Given.Final("world-championships/2009/women-1500m", "2009-08-23")
            .Without(ResultStatus.Disqualified, "rodriguez ESP", "4:03.43")
            .Placed(1, "jamal BRN", "4:03.74")
            .Placed(2, "dobriskey GBR", "4:03.75")
            .Placed(3, "rowbury USA", "4:04.18");

        Assert.Equal("1 jamal, 2 dobriskey, 3 rowbury, - rodriguez", berlin.Now(GivenAuthorities.WorldAthletics).Places());
        Assert.Null(berlin.Now().Find(berlin.ResultOf("rodriguez"))?.RemovedBy);
    }

    [Fact]
    public void Shared_gold_leaves_no_silver()
    {
        var tokyo = Given.Final("olympic-games/2020/men-high-jump", "2021-08-01", Discipline.Jump)
            .Placed(1, "barshim QAT", "2.37")
            .Placed(1, "tamberi ITA", "2.37")
            .Placed(3, "nedasekau BLR", "2.37")
            .Placed(4, "woo KOR", "2.35");

        Assert.Equal("Gold barshim, Gold tamberi, Bronze nedasekau", tokyo.Now().Medals());
        Assert.Equal(["barshim", "tamberi"], tokyo.Now().Champions.Select(c => c.Result.Key));
    }

    [Fact]
    public void One_of_two_who_share_a_place_may_lose_it()
    {
        var final = Given.Final("olympic-games/2020/men-high-jump", "2021-08-01", Discipline.Jump)
            .Placed(1, "a AAA").Placed(1, "b BBB").Placed(3, "c CCC").Placed(4, "d DDD")
            .Annulled("a", Given.Ioc("2024"));

        Assert.Equal("1 b, 2 c, 3 d, - a", final.Now().Places());
    }

    [Fact]
    public void A_relay_loses_its_place_through_one_member()
    {
        var beijing = Given.Final("olympic-games/2008/men-4x100m", "2008-08-22", Discipline.Relay)
            .Placed(1, "JAM", "37.10").Placed(2, "TTO", "38.06").Placed(3, "JPN", "38.15").Placed(4, "BRA", "38.24")
            .Annulled("JAM", Given.Ioc("2017-01-25"));

        Assert.Equal("Gold TTO, Silver JPN, Bronze BRA", beijing.Now().Medals());
    }

    [Fact]
    public void A_final_known_by_a_later_list_has_no_standings_before_it()
    {
        var listed = Given.Final("olympic-games/2008/men-1500m", "2008-08-19")
            .Placed(1, "kiprop KEN").Placed(2, "willis NZL").Placed(3, "baala FRA")
            .Adding(new Result { Order = 0, Nation = new Team(new TeamId("BRN"), "Bahrain") })
            .Annulled("BRN", Given.Ioc("2009-11-18"))
            .AsListed("2016-08");

        Assert.False(listed.At("2016-08-30").AreKnown);
        Assert.Empty(listed.At("2016-08-30").Rows);
        Assert.Equal("1 kiprop, 2 willis, 3 baala, - BRN", listed.At("2016-08-31").Places());
        Assert.Equal("1 kiprop, 2 willis, 3 baala, - BRN", listed.Now().Places());
        Assert.Equal(Given.Day("2016-08-31"), Standings.Recorded(listed, GivenAuthorities.Ioc).At);
    }

    [Theory]
    [InlineData("2026-11")]
    [InlineData("2026")]
    public void A_list_of_a_period_that_is_not_over_is_known_today(string listed)
    {
        var final = Given.Final("olympic-games/2008/men-1500m").Placed(1, "kiprop KEN").AsListed(listed);

        Assert.False(final.At("2026-11-22").AreKnown);
        Assert.Equal("1 kiprop", final.Now().Places());
    }

    [Fact]
    public void The_annulled_stand_behind_those_without_a_place()
    {
        var final = Given.Final("olympic-games/2012/women-1500m")
            .Placed(1, "a AAA").Placed(2, "b BBB").Without(ResultStatus.DidNotFinish, "c CCC").Annulled("a", Given.Ioc("2017"));

        Assert.Equal("1 b, - c, - a", final.Now().Places());
    }

    [Fact]
    public void Standings_differ_where_a_place_a_medal_or_a_removal_does()
    {
        Assert.True(Beijing.Now().SameAs(Beijing.At("2010")));
        Assert.False(Beijing.Now().SameAs(Beijing.At("2008-08-19")));

        var empty = Given.Final("olympic-games/2012/women-1500m", "2012-08-10");
        Assert.False(empty.Now().SameAs(empty.At("2012-08-09")));

        var last = Given.Final("olympic-games/2012/women-1500m").Placed(1, "a AAA").Without(ResultStatus.DidNotFinish, "b BBB");
        Assert.False(last.Now().SameAs(last.Annulled("b", Given.Ioc("2017")).Now()));
    }
}
