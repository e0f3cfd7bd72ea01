namespace TrackArchive.BrowserTests;

public sealed class CoverageSpecs(BuiltSite site, Browser browser)
{
    [Fact]
    public async Task Asked_for_partial_finals_it_shows_their_rows_alone_and_keeps_the_question_in_the_address()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync("coverage.html");
        var rows = visit.Page.Locator("table.coverage tbody tr:visible");
        var all = await rows.CountAsync();

        await visit.Page.Locator("#f-coverage").SelectOptionAsync("partial");

        Assert.InRange(await rows.CountAsync(), 1, all - 1);
        foreach (var row in await rows.AllAsync())
            Assert.NotEqual(0, await row.Locator("td.partial:not(.apart)").CountAsync());
        Assert.Matches(@"^\d+ finals?$", await visit.Page.Locator("#coverage-status").InnerTextAsync());
        Assert.EndsWith("coverage.html#coverage=partial", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Without_JavaScript_the_whole_grid_is_there_and_no_filter()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress, javaScript: false);
        await visit.GoAsync("coverage.html");

        Assert.True(await visit.Page.Locator("table.coverage tbody tr").First.IsVisibleAsync());
        Assert.False(await visit.Page.Locator("#coverage-filter").IsVisibleAsync());
    }
}
