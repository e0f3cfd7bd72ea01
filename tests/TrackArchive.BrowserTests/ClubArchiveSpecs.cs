using TrackArchive.Cli.Building;

namespace TrackArchive.BrowserTests;

/// <summary>An archive of clubs, without nations, read from its folder: scripts, pages and questions know what it has and nothing else.</summary>
public sealed class ClubArchiveSpecs(ClubArchiveSpecs.ClubSite site, Browser browser) : IClassFixture<ClubArchiveSpecs.ClubSite>
{
    [Fact]
    public async Task A_reader_goes_from_the_home_page_to_the_last_of_two_thousand_finishers()
    {
        await using var visit = await browser.VisitAsync(site.Address);
        await visit.GoAsync("index.html");
        await visit.FollowAsync("Open 5 kilometres", "events/open-5km.html");
        await visit.FollowAsync("2025", "finals/open-races/2025/open-5km.html");
        await visit.FollowAsync("1901 to 2000", "finals/open-races/2025/open-5km/1901.html");
        Assert.Equal(100, await visit.Page.Locator("table.results tbody tr").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("wzorek", "Łucja Wzorek-Żabińska", "athletes/lucja-wzorek-zabinska.html")]
    [InlineData("deigmatidi", "Ελένη Δειγματίδη", "athletes/eleni-deigmatidi.html")]
    public async Task The_box_finds_names_of_other_alphabets_as_they_are_typed_here(string typed, string name, string path)
    {
        await using var visit = await browser.VisitAsync(site.Address);
        await visit.GoAsync("about.html");
        await visit.Page.Locator("#site-q").PressSequentiallyAsync(typed);
        await visit.Page.Locator("[role=option]", new() { HasText = name }).First.ClickAsync();
        await visit.ArriveAsync(site.Address + path);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_withheld_name_leads_nowhere_on_the_page_and_in_an_answer()
    {
        await using var visit = await browser.VisitAsync(site.Address);
        await visit.GoAsync("finals/club-championships/2024/women-1500m.html");
        Assert.Equal(0, await visit.Page.Locator("main a[href]", new() { HasText = "name withheld" }).CountAsync());

        await visit.GoAsync("finals.html#event=women-1500m&championship=club-championships");
        var row = visit.Page.Locator("#answer-table tbody tr", new() { HasText = "name withheld" });
        await row.WaitForAsync();
        Assert.Equal(0, await row.Locator("a", new() { HasText = "name withheld" }).CountAsync());
        Assert.Empty(visit.Complaints);
    }

    /// <summary>Built once, without the full-text index.</summary>
    public sealed class ClubSite : IAsyncLifetime
    {
        private readonly DirectoryInfo _output = Directory.CreateTempSubdirectory("trackarchive-club-");

        public string Address => new Uri(_output.FullName).AbsoluteUri + "/";

        public async ValueTask InitializeAsync()
        {
            var report = await SiteBuild.RunAsync(new BuildOptions(Repository.Folder("tests/fixtures/club-archive/content"), _output.FullName) { Search = false }, _ => { }, CancellationToken.None);
            if (!report.Succeeded)
                throw new InvalidOperationException($"The site could not be built: {report.Failure}\n{string.Join('\n', report.Diagnostics)}");
        }

        public ValueTask DisposeAsync()
        {
            _output.Delete(recursive: true);
            return ValueTask.CompletedTask;
        }
    }
}
