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
        Assert.Equal("1 ramzi, 2 kiprop, 3 willis, 4 baala", Standings.Recorded(Beijing, Authority.Ioc).Places());
        Assert.Equal(1, Beijing.Now().Rows.Single(r => r.Result.Key == "ramzi").Result.Place);
    }

    [Fact]
    public void An_annulled_run_stays_visible_and_never_counts()
    {
        var ramzi = Beijing.Now().Of(Beijing.ResultOf("ramzi"));

        Assert.Same(Beijing.Decisions[0], ramzi?.RemovedBy);
        Assert.Null(ramzi?.Place);
        Assert.Null(ramzi?.Medal);
        Assert.DoesNotContain(Beijing.Now().Champions, c => c.Result.Key == "ramzi");
        Assert.DoesNotContain(Beijing.Now().Medallists, c => c.Result.Key == "ramzi");
    }

    [Fact]
    public void An_authority_that_has_not_ruled_still_has_the_result_of_the_day() =>
        Assert.Equal("1 ramzi, 2 kiprop, 3 willis, 4 baala", Beijing.Now(Authority.WorldAthletics).Places());

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

        Assert.Equal("Gold wightman, Silver ingebrigtsen, Bronze katir", eugene.Now(Authority.WorldAthletics).Medals());
    }

    [Fact]
    public void Disqualified_in_the_race_takes_no_decision()
    {
        var berlin = Given.Final("world-championships/2009/women-1500m", "2009-08-23")
            .Without(ResultStatus.Disqualified, "rodriguez ESP", "4:03.43")
            .Placed(1, "jamal BRN", "4:03.74")
            .Placed(2, "dobriskey GBR", "4:03.75")
            .Placed(3, "rowbury USA", "4:04.18");

        Assert.Equal("1 jamal, 2 dobriskey, 3 rowbury, - rodriguez", berlin.Now(Authority.WorldAthletics).Places());
        Assert.Null(berlin.Now().Of(berlin.ResultOf("rodriguez"))?.RemovedBy);
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

    [Theory]
    [InlineData("2007-12-11", "Gold jones, Silver thanou, Bronze lawrence")]
    [InlineData("2007-12-12", "Silver thanou, Bronze lawrence")]
    [InlineData("2009-12-09", "Silver thanou, Silver lawrence, Bronze ottey")]
    public void A_place_vacated_and_not_refilled_stays_empty(string day, string medals)
    {
        var sydney = Given.Final("olympic-games/2000/women-100m", "2000-09-23")
            .Placed(1, "jones USA", "10.75")
            .Placed(2, "thanou GRE", "11.12")
            .Placed(3, "lawrence JAM", "11.18")
            .Placed(4, "ottey JAM", "11.19")
            .Placed(5, "pintusevich UKR", "11.20")
            .Vacated("jones", Given.Ioc("2007-12-12"))
            .Awarded("lawrence", 2, Medal.Silver, Given.Ioc("2009-12-09"))
            .Awarded("ottey", 3, Medal.Bronze, Given.Ioc("2009-12-09"));

        Assert.Equal(medals, sydney.At(day).Medals());
        Assert.Equal("2 thanou, 2 lawrence, 3 ottey, 5 pintusevich, - jones", sydney.Now().Places());
        Assert.Empty(sydney.Now().Champions);
    }

    [Fact]
    public void A_vacant_place_may_be_refilled_by_a_later_decision()
    {
        var sydney = Given.Final("olympic-games/2000/women-200m", "2000-09-28")
            .Placed(1, "jones USA").Placed(2, "davis-thompson BAH").Placed(3, "jayasinghe SRI").Placed(4, "mcdonald JAM")
            .Vacated("jones", Given.Ioc("2007-12-12"))
            .Annulled("jones", Given.Ioc("2009-12-09"));

        Assert.Equal("2 davis-thompson, 3 jayasinghe, 4 mcdonald, - jones", sydney.At("2008").Places());
        Assert.Equal("1 davis-thompson, 2 jayasinghe, 3 mcdonald, - jones", sydney.At("2010").Places());
    }

    [Theory]
    [InlineData(3, null, "1 holloway, 2 shubenkov, 3 martinot-lagarde, 3 ortega, 4 xie")]
    [InlineData(null, Medal.Bronze, "1 holloway, 2 shubenkov, 3 martinot-lagarde, 4 xie, 5 ortega")]
    public void A_medal_is_awarded_beside_anothers(int? place, Medal? medal, string places)
    {
        var doha = Given.Final("world-championships/2019/men-110mh", "2019-10-02", Discipline.Hurdles)
            .Placed(1, "holloway USA", "13.10")
            .Placed(2, "shubenkov ANA", "13.15")
            .Placed(3, "martinot-lagarde FRA", "13.18")
            .Placed(4, "xie CHN", "13.29")
            .Placed(5, "ortega ESP", "13.30")
            .Awarded("ortega", place, medal, Given.Organisers("2019-10-03"));

        Assert.Equal("Gold holloway, Silver shubenkov, Bronze martinot-lagarde", doha.At("2019-10-02").Medals());
        Assert.Equal("Gold holloway, Silver shubenkov, Bronze martinot-lagarde, Bronze ortega", doha.Now(Authority.WorldAthletics).Medals());
        Assert.Equal(places, doha.Now(Authority.WorldAthletics).Places());
    }

    [Theory]
    [InlineData("1912", "Gold thorpe, Silver wieslander, Bronze lomberg")]
    [InlineData("1913", "Gold wieslander, Silver lomberg, Bronze holmer")]
    [InlineData("1982", "Gold thorpe, Gold wieslander, Silver lomberg, Bronze holmer")]
    [InlineData("2022-07-15", "Gold thorpe, Silver wieslander, Silver lomberg, Bronze holmer")]
    public void Thorpe_was_stripped_made_co_champion_and_reinstated(string day, string medals)
    {
        var decathlon = Given.Final("olympic-games/1912/men-decathlon", discipline: Discipline.Combined)
            .Placed(1, "thorpe USA", "8412.955")
            .Placed(2, "wieslander SWE", "7724.495")
            .Placed(3, "lomberg SWE", "7413.510")
            .Placed(4, "holmer SWE", "7347.855")
            .Annulled("thorpe", Given.Ioc("1913"))
            .Awarded("thorpe", 1, Medal.Gold, Given.Ioc("1982"))
            .Reinstated("thorpe", Given.Ioc("2022-07-15"))
            .Awarded("lomberg", null, Medal.Silver, Given.Ioc("2022-07-15"))
            .Awarded("holmer", null, Medal.Bronze, Given.Ioc("2022-07-15"));

        Assert.Equal(medals, decathlon.At(day).Medals());
    }

    [Fact]
    public void A_race_declared_void_leaves_the_walkover()
    {
        var london = Given.Final("olympic-games/1908/men-400m", "1908-07-23")
            .Adding(new Result
            {
                Order = 0,
                Nation = new Nation(new NationCode("GBR"), "Great Britain"),
                Place = 1,
                Status = ResultStatus.Walkover,
                Mark = Given.Mark("50.0"),
            })
            .Without(ResultStatus.Disqualified, "carpenter USA")
            .Without(ResultStatus.AlsoCompeted, "robbins USA")
            .Decided(DecisionEffect.Void, null, [Given.Organisers("1908-07-23")]);

        Assert.Equal("Gold GBR", london.Now().Medals());
        Assert.Equal([london.Decisions[0], london.Decisions[0]], london.Now().Rows.Select(r => r.RemovedBy).OfType<Decision>());
    }

    [Fact]
    public void A_void_race_has_no_champion()
    {
        var final = Given.Final("olympic-games/1908/men-400m", "1908-07-23").Placed(1, "a AAA").Placed(2, "b BBB")
            .Decided(DecisionEffect.Void, null, [Given.Organisers("1908-07-24")]);

        Assert.Equal("1 a, 2 b", final.At("1908-07-23").Places());
        Assert.Equal("- a, - b", final.At("1908-07-24").Places());
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
            .Adding(new Result { Order = 0, Nation = new Nation(new NationCode("BRN"), "Bahrain") })
            .Annulled("BRN", Given.Ioc("2009-11-18"))
            .AsListed("2016-08");

        Assert.False(listed.At("2016-08-30").AreKnown);
        Assert.Empty(listed.At("2016-08-30").Rows);
        Assert.Equal("1 kiprop, 2 willis, 3 baala, - BRN", listed.At("2016-08-31").Places());
        Assert.Equal("1 kiprop, 2 willis, 3 baala, - BRN", listed.Now().Places());
        Assert.Equal(Given.Day("2016-08-31"), Standings.Recorded(listed, Authority.Ioc).At);
    }

    [Fact]
    public void Standings_differ_where_a_place_a_medal_or_a_removal_does()
    {
        Assert.True(Beijing.Now().SameAs(Beijing.At("2010")));
        Assert.False(Beijing.Now().SameAs(Beijing.At("2009")) && Beijing.Now().SameAs(Beijing.At("2008-08-19")));
        Assert.False(Beijing.Now().SameAs(Beijing.At("2008-08-18")));

        var last = Given.Final("olympic-games/2012/women-1500m").Placed(1, "a AAA").Without(ResultStatus.DidNotFinish, "b BBB");
        Assert.False(last.Now().SameAs(last.Annulled("b", Given.Ioc("2017")).Now()));
    }
}
