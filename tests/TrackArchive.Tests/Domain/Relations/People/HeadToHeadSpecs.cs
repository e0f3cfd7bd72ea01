using TrackArchive.Domain;
using TrackArchive.Domain.Relations.People;
using Xunit;

namespace TrackArchive.Tests.Domain.Relations.People;

public class HeadToHeadSpecs
{
    [Fact]
    public void The_better_place_is_ahead() =>
        Assert.Equal(MeetingOutcome.FirstAhead, Only(Final(1984).Placed(1, "a AAA").Placed(2, "b BBB")).Outcome);

    [Fact]
    public void A_shared_place_is_level() =>
        Assert.Equal(MeetingOutcome.Level, Only(Final(2020).Placed(1, "a AAA").Placed(1, "b BBB")).Outcome);

    [Theory]
    [InlineData(ResultStatus.DidNotFinish)]
    [InlineData(ResultStatus.NoMark)]
    [InlineData(ResultStatus.NoHeight)]
    public void A_place_is_ahead_of_a_race_not_finished_and_of_no_valid_mark(ResultStatus status) =>
        Assert.Equal(MeetingOutcome.SecondAhead, Only(Final(1984).Without(status, "a AAA").Placed(2, "b BBB")).Outcome);

    [Theory]
    [InlineData(ResultStatus.Disqualified)]
    [InlineData(ResultStatus.AlsoCompeted)]
    [InlineData(ResultStatus.Unknown)]
    public void Nothing_is_decided_against_somebody_without_a_place_to_compare(ResultStatus status) =>
        Assert.Equal(MeetingOutcome.NotDecided, Only(Final(1984).Without(status, "a AAA").Placed(2, "b BBB")).Outcome);

    [Fact]
    public void Two_who_did_not_finish_decide_nothing() =>
        Assert.Equal(MeetingOutcome.NotDecided, Only(Final(1984).Without(ResultStatus.DidNotFinish, "a AAA").Without(ResultStatus.DidNotFinish, "b BBB")).Outcome);

    [Fact]
    public void Who_did_not_start_met_nobody() =>
        Assert.Empty(Between(Final(1984).Without(ResultStatus.DidNotStart, "a AAA").Placed(1, "b BBB")).Meetings);

    [Fact]
    public void An_annulled_run_is_reported_and_counts_for_nobody()
    {
        var rivals = Between(Final(2012).Placed(1, "a AAA").Placed(2, "b BBB").Annulled("a", Given.Ioc("2015")), Final(2016).Placed(1, "a AAA").Placed(2, "b BBB"));
        Assert.Equal([MeetingOutcome.Annulled, MeetingOutcome.FirstAhead], rivals.Meetings.Select(m => m.Outcome));
        Assert.Equal((1, 1, 0, 1), (rivals.Counted, rivals.FirstAhead, rivals.SecondAhead, rivals.Annulled));
    }

    [Fact]
    public void Meetings_stand_in_the_order_of_time() =>
        Assert.Equal([1980, 1984], Between(Final(1984).Placed(1, "a AAA").Placed(2, "b BBB"), Final(1980).Placed(1, "b BBB").Placed(2, "a AAA")).Meetings.Select(m => m.Final.Edition.Year));

    [Fact]
    public void A_rivalry_is_of_two_champions_who_met_twice()
    {
        var rivalries = GivenFinals.Relations(
            Final(1980).Placed(1, "a AAA").Placed(2, "b BBB").Placed(3, "c CCC"),
            Final(1984).Placed(1, "b BBB").Placed(2, "a AAA").Placed(3, "c CCC")).Rivalries;
        var only = Assert.Single(rivalries.OfChampions);
        Assert.Equal(("a", "b"), (only.First.Id.Value, only.Second.Id.Value));
        Assert.Equal("a", Assert.Single(rivalries.FindAll(new AthleteId("b"))).Second.Id.Value);
        Assert.Empty(rivalries.FindAll(new AthleteId("c")));
    }

    [Fact]
    public void An_annulled_meeting_makes_no_rivalry() =>
        Assert.Empty(GivenFinals.Relations(
            Final(1980).Placed(1, "a AAA").Placed(2, "b BBB").Annulled("a", Given.Ioc("1985")),
            Final(1984).Placed(1, "a AAA").Placed(2, "b BBB")).Rivalries.OfChampions);

    private static Final Final(int year) => Given.Final($"og/{year}/men-1500m");

    private static Meeting Only(Final final) => Assert.Single(Between(final).Meetings);

    private static HeadToHead Between(params Final[] finals) =>
        GivenFinals.Relations(finals).Rivalries.Compare(new AthleteId("a"), new AthleteId("b"));
}
