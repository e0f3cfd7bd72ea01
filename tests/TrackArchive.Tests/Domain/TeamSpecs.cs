using TrackArchive.Domain;
using Xunit;

namespace TrackArchive.Tests.Domain;

public class TeamSpecs
{
    [Theory]
    [InlineData(1952, 1991, 1951, false)]
    [InlineData(1952, 1991, 1952, true)]
    [InlineData(1952, 1991, 1991, true)]
    [InlineData(1952, 1991, 1992, false)]
    [InlineData(1992, 1992, 1992, true)]
    [InlineData(1992, null, 1991, false)]
    [InlineData(1992, null, 2024, true)]
    [InlineData(null, 1988, 1896, true)]
    [InlineData(null, 1988, 1989, false)]
    [InlineData(null, null, 1896, true)]
    public void A_code_stands_only_in_its_own_years(int? from, int? to, int year, bool stood) =>
        Assert.Equal(stood, new Team(new TeamId("URS"), "Soviet Union") { From = from, To = to }.WasUsedIn(year));

    [Fact]
    public void A_nation_belongs_to_the_result_and_not_to_the_athlete()
    {
        var athens = Given.Final("olympic-games/2004/men-1500m").Placed(2, "lagat KEN", "3:34.30");
        var osaka = Given.Final("world-championships/2007/men-1500m").Placed(1, "lagat USA", "3:34.77");

        Assert.Equal(athens.Results[0].Athlete, osaka.Results[0].Athlete);
        Assert.Equal(["KEN", "USA"], new[] { athens, osaka }.Select(f => f.Results[0].Nation!.Id.Value));
    }

    [Theory]
    [InlineData(CountedTeam.Nation, "GBR")]
    [InlineData(CountedTeam.Club, "fen")]
    [InlineData(CountedTeam.None, null)]
    public void A_result_counts_for_the_team_by_which_its_championship_counts(CountedTeam counted, string? team) =>
        Assert.Equal(team, (ForFen with { CountedBy = counted }).CountsFor?.Id.Value);

    [Fact]
    public void The_unattached_count_for_nobody_where_clubs_count_and_a_line_still_names_their_nation()
    {
        var unattached = ForFen with { Club = null, CountedBy = CountedTeam.Club };

        Assert.Null(unattached.CountsFor);
        Assert.Equal("GBR", unattached.Represents?.Id.Value);
        Assert.Equal("fen", (ForFen with { CountedBy = CountedTeam.None }).Represents?.Id.Value);
    }

    [Fact]
    public void Two_teams_of_one_club_are_told_apart_by_their_names()
    {
        var relay = ForFen with { Athlete = null, CountedBy = CountedTeam.Club };

        Assert.Equal(["fen", "Fen A", "Fen B"], new[] { relay, relay with { TeamName = "Fen A" }, relay with { TeamName = "Fen B" } }.Select(r => r.Key));
        Assert.Equal(["Fen Runners", "Fen A"], new[] { relay, relay with { TeamName = "Fen A" } }.Select(r => r.Name));
    }

    [Fact]
    public void Only_the_kinds_of_nations_yml_are_nations() => Assert.Equal(
        ["nation", "historic", "special"], TeamKinds.Tokens.Terms.Where(k => k.IsNation()).Select(k => TeamKinds.Tokens[k]));

    private static readonly Result ForFen = new()
    {
        Order = 0,
        Nation = new Team(new TeamId("GBR"), "Great Britain"),
        Club = new Team(new TeamId("fen"), "Fen Runners", TeamKind.Club),
    };
}
