using TrackArchive.Domain;
using Xunit;

namespace TrackArchive.Tests.Domain;

/// <summary>A final has rounds before it: they are races like it, and win nothing.</summary>
public class RoundSpecs
{
    private static readonly Final Final = Given.Final("world-championships/2023/men-1500m", "2023-08-23")
        .Placed(1, "kerr GBR", "3:29.38").Placed(2, "ingebrigtsen NOR", "3:29.65").Placed(3, "nordas NOR", "3:29.68")
        .WithRound(Round.Heat, 1, "ingebrigtsen NOR 3:33.94 Q", "kerr GBR 3:34.00 Q", "spencer JAM 3:40.00")
        .WithRound(Round.SemiFinal, 1, "nordas NOR 3:32.81 Q", "kerr GBR 3:33.14 Q");

    private static readonly Archive Archive = GivenArchive.From(Final);

    [Fact]
    public void Whoever_wins_a_heat_has_a_place_and_no_medal() =>
        Assert.Equal([(1, null), (2, null), (3, null)], Archive.Now(Final.Rounds[0]).Rows.Select(r => (r.Place!.Value, r.Medal)));

    [Fact]
    public void A_decision_on_a_heat_changes_that_heat_alone()
    {
        var heat = Final.Rounds[0];
        var decided = Final with { Rounds = Final.Rounds.SetItem(0, heat with { Decisions = [new Decision(DecisionEffect.Annul, [Given.Ioc("2024")]) { Entry = heat.Results[0] }] }) };
        var archive = GivenArchive.From(decided);
        Assert.Equal("1 kerr, 2 spencer, - ingebrigtsen", archive.Now(decided.Rounds[0]).Places());
        Assert.Equal("1 kerr, 2 ingebrigtsen, 3 nordas", archive.Now(decided).Places());
    }

    [Fact]
    public void Rounds_of_an_athlete_are_found_in_their_order_and_are_no_finals()
    {
        var kerr = new AthleteId("kerr");
        Assert.Equal([Round.Heat, Round.SemiFinal], Archive.RoundsOf(kerr).Select(r => r.Race.Round));
        Assert.Equal([Final.Id], Archive.FinalsOf(kerr).Select(f => f.Id));
        Assert.Empty(Archive.FinalsOf(new AthleteId("spencer")));
        Assert.Equal([Final.Id], Archive.RoundsOf(new AthleteId("spencer")).Select(r => r.Final.Id));
    }

    [Fact]
    public void Later_rounds_rank_higher_and_the_final_is_the_last() =>
        Assert.Equal(Rounds.Tokens.Terms, Rounds.Tokens.Terms.OrderBy(r => r.Rank()));
}
