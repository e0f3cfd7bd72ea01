using TrackArchive.Domain;
using Xunit;

namespace TrackArchive.Tests.Domain;

/// <summary>When a ruling takes effect, and for whom.</summary>
public class RulingSpecs
{
    private static readonly Final Race = Given.Final("olympic-games/2012/women-1500m", "2012-08-10")
        .Placed(1, "a AAA").Placed(2, "b BBB").Placed(3, "c CCC").Placed(4, "d DDD");

    [Theory]
    [InlineData("2017-03-14", "2017-03-13", "2017-03-14")]
    [InlineData("2017-03", "2017-03-30", "2017-03-31")]
    [InlineData("2016-02", "2016-02-28", "2016-02-29")]
    [InlineData("2017", "2017-12-30", "2017-12-31")]
    public void A_partial_date_takes_effect_at_the_end_of_its_period(string date, string stillFirst, string noLonger)
    {
        var final = Race.Annulled("a", Given.Ioc(date));

        Assert.Equal("1 a, 2 b, 3 c, 4 d", final.At(stillFirst).Places());
        Assert.Equal("1 b, 2 c, 3 d, - a", final.At(noLonger).Places());
    }

    [Fact]
    public void A_ruling_without_a_date_counts_only_today()
    {
        var final = Race.Annulled("a", Given.Ioc());

        Assert.Equal("1 a, 2 b, 3 c, 4 d", final.At("2026-11-22").Places());
        Assert.Equal("1 b, 2 c, 3 d, - a", final.Now().Places());
    }

    [Theory]
    [InlineData("2026-11")]
    [InlineData("2026")]
    public void A_ruling_of_a_period_that_is_not_over_counts_today(string date)
    {
        var final = Race.Annulled("a", Given.Ioc(date));

        Assert.Equal("1 a, 2 b, 3 c, 4 d", final.At("2026-11-22").Places());
        Assert.Equal("1 b, 2 c, 3 d, - a", final.Now().Places());
    }

    [Theory]
    [InlineData("2026-11-24")]
    [InlineData("2026-12")]
    public void A_ruling_that_is_still_to_come_does_not_count(string date) =>
        Assert.Equal("1 a, 2 b, 3 c, 4 d", Race.Annulled("a", Given.Ioc(date)).Now().Places());

    [Fact]
    public void The_organisers_decide_for_everyone()
    {
        var final = Race.Annulled("a", Given.Organisers("2012-08-11"));

        Assert.Equal("1 b, 2 c, 3 d, - a", final.At("2012-08-11", GivenAuthorities.Ioc).Places());
        Assert.Equal("1 b, 2 c, 3 d, - a", final.At("2012-08-11", GivenAuthorities.WorldAthletics).Places());
    }

    [Fact]
    public void An_authority_that_confirms_the_organisers_later_delays_nothing()
    {
        var final = Race.Annulled("a", Given.Ioc("2012-09-01"), Given.Organisers("2012-08-11"));

        Assert.Equal("1 b, 2 c, 3 d, - a", final.At("2012-08-11").Places());
    }

    [Fact]
    public void Refilled_and_vacated_places_stand_in_one_final()
    {
        var final = Race.Vacated("b", Given.Ioc("2013")).Annulled("a", Given.Ioc("2015"));

        Assert.Equal("1 a, 3 c, 4 d, - b", final.At("2014").Places());
        Assert.Equal("2 c, 3 d, - a, - b", final.At("2016").Places());
    }

    [Fact]
    public void A_reinstatement_gives_back_what_was_held_before()
    {
        var final = Race.Awarded("d", 3, Medal.Bronze, Given.Ioc("2013")).Annulled("d", Given.Ioc("2015")).Reinstated("d", Given.Ioc("2017"));

        Assert.Equal("1 a, 2 b, 3 c, 3 d", final.At("2014").Places());
        Assert.Equal("1 a, 2 b, 3 c, - d", final.At("2016").Places());
        Assert.Equal("1 a, 2 b, 3 c, 3 d", final.At("2018").Places());
    }

    [Fact]
    public void A_reinstatement_undoes_every_removal_before_it()
    {
        var final = Race.Awarded("a", 2, null, Given.Ioc("2012"))
            .Vacated("a", Given.Ioc("2013")).Annulled("a", Given.Ioc("2015")).Reinstated("a", Given.Ioc("2017"));

        Assert.Equal("2 a, 2 b, 3 c, 4 d", final.Now().Places());
    }

    [Fact]
    public void A_reinstatement_ends_what_was_awarded_in_its_stead()
    {
        var final = Race.Annulled("a", Given.Ioc("1913")).Awarded("a", 3, Medal.Bronze, Given.Ioc("1982")).Reinstated("a", Given.Ioc("2022"));

        Assert.Equal("Gold a, Silver b, Bronze c", final.Now().Medals());
    }

    [Fact]
    public void What_is_annulled_again_is_gone_again()
    {
        var final = Race.Annulled("a", Given.Ioc("2004")).Reinstated("a", Given.Ioc("2005")).Annulled("a", Given.Ioc("2018"));

        Assert.Equal("1 b, 2 c, 3 d, - a", final.Now().Places());
        Assert.Same(final.Decisions[2], final.Now().Rows[^1].RemovedBy);
    }

    [Fact]
    public void A_new_place_on_the_day_of_an_annulment_outlives_it_whatever_the_order_in_the_file()
    {
        Ruling[] day = [Given.Ioc("2013-05-01")];

        Assert.Equal("1 b, 2 c, 3 d, 4 a", Race.Awarded("a", 4, null, day).Annulled("a", day).Now().Places());
        Assert.Equal("1 b, 2 c, 3 d, 4 a", Race.Annulled("a", day).Awarded("a", 4, null, day).Now().Places());
    }

    [Fact]
    public void A_medal_awarded_after_a_place_leaves_the_place() =>
        Assert.Equal(
            new Standing(Race.ResultOf("d"), 2, Medal.Silver, null),
            Race.Awarded("d", 2, null, Given.Ioc("2013")).Awarded("d", null, Medal.Silver, Given.Ioc("2014")).Now().Find(Race.ResultOf("d")));

    [Fact]
    public void A_removal_without_a_place_moves_nobody() =>
        Assert.Equal(
            "1 a, 2 b, 3 c, 4 d, - e",
            Race.Without(ResultStatus.DidNotFinish, "e EEE").Annulled("e", Given.Ioc("2017")).Now().Places());
}
