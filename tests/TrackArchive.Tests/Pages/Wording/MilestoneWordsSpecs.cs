using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Wording;
using TrackArchive.Tests.Domain;
using Xunit;

namespace TrackArchive.Tests.Pages.Wording;

/// <summary>What sets a final apart, as its page says it.</summary>
public class MilestoneWordsSpecs
{
    [Fact]
    public void Who_ends_a_wait_since_an_own_title_is_not_compared_with_himself()
    {
        Final[] finals = [Won(2004, "sanchez DOM"), Won(2008, "taylor USA"), Won(2012, "sanchez DOM")];
        Assert.Contains("sanchez is the first man since his own win in 2004 to win the men's men-400mh for DOM, after 8 years.", Said(finals, finals[2]));
        Final[] others = [Won(2004, "coe GBR"), Won(2008, "taylor USA"), Won(2012, "kerr GBR")];
        Assert.Contains("kerr is the first man since coe in 2004 to win the men's men-400mh for GBR, after 8 years.", Said(others, others[2]));
    }

    [Fact]
    public void A_team_that_goes_by_its_nation_wins_for_nobody_else()
    {
        var relay = Given.Final("olympic-games/2024/women-4x400m", discipline: Discipline.Relay).Placed(1, "NED", "3:19.50").Placed(2, "USA", "3:20.00").Placed(3, "GBR", "3:20.50");
        var before = Given.Final("olympic-games/2020/women-4x400m", discipline: Discipline.Relay).Placed(1, "USA", "3:16.85").Placed(2, "POL", "3:20.53").Placed(3, "JAM", "3:21.24");
        var said = Said([before, relay], relay);
        Assert.Contains(said, s => s.StartsWith("NED won its first title in the ", StringComparison.Ordinal));
        Assert.DoesNotContain(said, s => s.Contains("for NED", StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_that_was_kept_counts_how_often_it_was_won()
    {
        Final[] finals = [Won(1980, "coe GBR"), Won(1984, "coe GBR")];
        Assert.Contains("coe retained the title, winning it for the 2nd time.", Said(finals, finals[1]));
    }

    [Theory]
    [InlineData("Netherlands", "the Netherlands")]
    [InlineData("United States", "the United States")]
    [InlineData("Dominican Republic", "the Dominican Republic")]
    [InlineData("Cayman Islands", "the Cayman Islands")]
    [InlineData("Great Britain", "Great Britain")]
    [InlineData("Dominica", "Dominica")]
    public void A_nation_in_a_sentence_has_its_article(string name, string inSentence) => Assert.Equal(inSentence, TeamWords.InSentence(new Team(new TeamId("XXX"), name)));

    [Fact]
    public void A_club_has_none() => Assert.Equal("United Runners", TeamWords.InSentence(new Team(new TeamId("united"), "United Runners", TeamKind.Club)));

    private static Final Won(int year, string champion) =>
        Given.Final($"olympic-games/{year}/men-400mh").Placed(1, champion).Placed(2, "second KEN").Placed(3, "third KEN");

    private static string[] Said(Final[] finals, Final final) =>
    [
        .. GivenSite.PagesOf(GivenArchive.From(finals)).OfType<FinalPage>().Single(p => p.Route == Routes.Final(final.Id)).Milestones.Select(m => m.Sentence),
    ];
}
