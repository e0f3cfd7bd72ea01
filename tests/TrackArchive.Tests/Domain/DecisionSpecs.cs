using TrackArchive.Domain;
using Xunit;

namespace TrackArchive.Tests.Domain;

/// <summary>Finals whose history made decisions of other kinds than a plain annulment.</summary>
public class DecisionSpecs
{
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
        Assert.Equal("Gold holloway, Silver shubenkov, Bronze martinot-lagarde, Bronze ortega", doha.Now(GivenAuthorities.WorldAthletics).Medals());
        Assert.Equal(places, doha.Now(GivenAuthorities.WorldAthletics).Places());
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
        var rerun = Given.Final("olympic-games/1908/men-400m").Placed(1, "halswelle GBR", "50.0").Results[0];
        var london = Given.Final("olympic-games/1908/men-400m", "1908-07-23")
            .Adding(rerun with { Status = ResultStatus.Walkover })
            .Without(ResultStatus.Disqualified, "carpenter USA")
            .Without(ResultStatus.AlsoCompeted, "robbins USA")
            .Decided(DecisionEffect.Void, null, [Given.Organisers("1908-07-23")]);

        Assert.Equal("Gold halswelle", london.Now().Medals());
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
}
