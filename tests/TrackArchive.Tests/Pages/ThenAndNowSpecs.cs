using TrackArchive.Domain;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Rivalries;
using TrackArchive.Tests.Domain;
using TrackArchive.Tests.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Pages;

/// <summary>What pages say of other finals, and of those that they cannot speak of.</summary>
public class ThenAndNowSpecs
{
    [Fact]
    public void A_mark_that_may_be_better_is_left_out_and_named()
    {
        var said = Said(2000, Run(1984, "10.97", "11.13"), Run(1988, "10.54w", "10.83w"), Run(1992, "10.82", "10.83"), Run(2000, "11.12", "11.18"), Run(2004, "10.93", "10.96"));

        Assert.Equal(
            [
                "Before this final, of the marks that can be compared: 10.82, w1992 (AAA), 1992. | 1988, w1988: 10.54w wind-assisted",
                "Today, of the marks that can be compared: 10.82, w1992 (AAA), 1992. | 1988, w1988: 10.54w wind-assisted",
            ],
            said);
    }

    [Fact]
    public void A_winning_mark_that_no_source_gives_is_left_out_and_one_behind_a_known_winner_is_not()
    {
        var said = Said(1996, Run(1984, "10.97", null), Run(1988, null, "10.83"), Run(1992, "10.82", "10.83"), Run(1996, "10.80", "10.90"));

        Assert.Equal(
            [
                "Before this final, of the marks that can be compared: 10.82, w1992 (AAA), 1992. | 1988, w1988: mark not known",
                "Today, of the marks that can be compared, it is still this final’s: 10.80, w1996 (AAA). | 1988, w1988: mark not known",
            ],
            said);
    }

    [Fact]
    public void Nothing_is_said_where_most_finals_may_have_a_better_mark() =>
        Assert.Empty(Said(1992, Run(1984, null, null), Run(1988, null, null), Run(1992, "10.82", "10.83")));

    [Fact]
    public void Where_all_marks_are_known_nothing_is_left_out() =>
        Assert.Equal(
            ["Before this final: 10.97, w1984 (AAA), 1984.", "Today it is still this final’s: 10.82, w1992 (AAA)."],
            Said(1992, Run(1984, "10.97", "11.13"), Run(1992, "10.82", "10.83")));

    [Fact]
    public void Two_rivals_may_have_met_in_a_final_whose_whole_field_no_source_states()
    {
        Final[] met = [.. new[] { 1980, 1984 }.Select(year => Given.Final($"og/{year}/men-1500m").Placed(1, "a AAA").Placed(2, "b BBB"))];
        var won = Given.Final("og/1988/men-1500m").Placed(1, "b BBB").Placed(2, "c CCC");
        var alone = Given.Final("og/1992/men-1500m").Placed(1, "a AAA").Placed(2, "c CCC");

        var page = new GivenSite([.. met, won, alone with { CompleteBy = [Given.Olympedia] }]).Page<RivalryPage>("rivalries/a--b.html");

        Assert.Equal(["finals/og/1988/men-1500m.html"], page.PossibleMeetings.Select(l => l.To.Path));
        Assert.Contains("as far as the archive knows their fields", page.Description, StringComparison.Ordinal);
    }

    private static Final Run(int year, string? mark, string? second) =>
        Given.Final($"og/{year}/women-100m").Placed(1, $"w{year} AAA", mark).Placed(2, $"x{year} XXX", second);

    private static IEnumerable<string> Said(int year, params Final[] finals) =>
        GivenSite.PagesOf(GivenFinals.CreateArchive(finals)).OfType<FinalPage>().Single(p => p.Route.Path == $"finals/og/{year}/women-100m.html").ThenAndNow
            .Select(s => s.Sentence + string.Concat(s.LeftOut.Select(l => $" | {l.Final.Words}, {l.Who}: {l.Why}")));
}
