using TrackArchive.Pages;
using TrackArchive.Pages.Finals;
using TrackArchive.Tests.Pages;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>What results of clubs and road races have beside places and marks.</summary>
public sealed class ResultsOfAClubSpecs : IDisposable
{
    private const string Race = "finals/world-championships/2022/men-1500m.yml";

    private readonly ChangedArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Bibs_lanes_classes_clocks_and_bests_are_kept_and_shown()
    {
        _archive["site.yml"] += "records: { CLUB: { name: club record } }\n";
        var page = Page(
            """
            - { place: 1, athlete: jake-wightman, nation: GBR, mark: "3:29.23", bib: "114", lane: 3, chip: "3:29.1", masters: 40, records: [CLUB, PB] }
            - { athlete: jakob-ingebrigtsen, nation: NOR, status: DQ, reason: Stepped off the track., rule: TR17.2.3 }
            """);
        var winner = page.Standings.Rows[0];
        Assert.Equal(("114", "3", "M40", "3:29.1"), (winner.Bib, winner.Lane, winner.Class, winner.OtherTime));
        Assert.Equal(["CLUB club record", "PB personal best"], winner.Tags.Select(t => $"{t.Words} {t.Explanation}"));
        Assert.Equal(["Stepped off the track.", "rule TR17.2.3"], page.Standings.Rows[1].Tags.Where(t => t.Kind == TagKind.Note).Select(t => t.Words));
    }

    [Fact]
    public void A_race_by_chip_has_gun_times_beside_its_marks()
    {
        var page = Page("- { place: 1, athlete: jake-wightman, nation: GBR, mark: \"3:29.23\", gun: \"3:30.1\" }", "timed-by: chip\n");
        Assert.Equal(("Gun", "3:30.1"), (page.Standings.OtherClock, page.Standings.Rows[0].OtherTime));
    }

    [Theory]
    [InlineData("- { place: 1, athlete: jake-wightman, nation: GBR, mark: \"3:29.23\", gun: \"3:30.1\" }", "the race is timed by gun: its gun time is the `mark`")]
    [InlineData("- { place: 1, athlete: jake-wightman, nation: GBR, mark: \"3:29.23\", rule: TR17 }", "a rule belongs to a disqualification")]
    [InlineData("- { place: 1, athlete: jake-wightman, nation: GBR, mark: \"3:29.23\", records: [CLUP] }", "'CLUP' is not a valid record; did you mean 'CLUB'?")]
    [InlineData("- { place: 1, athlete: jake-wightman, nation: GBR, mark: \"3:29.23\", lane: inside }", "'inside' is not a valid number")]
    public void What_does_not_fit_is_refused(string results, string message)
    {
        _archive["site.yml"] += "records: { CLUB: { name: club record } }\n";
        Write(results, "");
        Assert.Contains(message, _archive.Load().Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("records: { WR: { name: world record } }", "every archive has 'WR'")]
    [InlineData("records: { club: { name: club record } }", "'club' is not the letters of a record")]
    public void Letters_of_records_are_capitals_and_the_archives_own(string line, string message)
    {
        _archive["site.yml"] += line + "\n";
        Assert.Contains(message, _archive.Load().Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_says_from_which_age_on_children_compete()
    {
        _archive["athletes/zzz.yml"] = "kid: { name: Kid Example, sex: M, born: 2014-06-01 }\n";
        Write("- { place: 1, athlete: kid, nation: GBR, mark: \"4:10.0\" }", "");
        Assert.Contains("'kid' was born 2014-06-01, too late for this final", _archive.Load().Messages, StringComparison.Ordinal);
        _archive["site.yml"] += "people: { youngest: 6 }\n";
        Assert.Equal("", _archive.Load().Messages);
    }

    private void Write(string results, string keys) =>
        _archive[Race] = $"date: 2022-07-19\n{keys}results:\n{string.Join('\n', results.Split('\n').Select(l => "  " + l))}\nsources: [wa-results]\n";

    private FinalPage Page(string results, string keys = "")
    {
        Write(results, keys);
        var (loaded, messages) = _archive.Load();
        Assert.Equal("", messages);
        return GivenSite.PagesOf(loaded.Archive!).OfType<FinalPage>().Single(p => p.Route == Routes.Final(FinalId.TryParse("world-championships/2022/men-1500m").Value));
    }
}
