namespace TrackArchive.BrowserTests;

/// <summary>The home page tells what happened on the reader's day of the year.</summary>
public sealed class TodaySpecs(BuiltSite site, Browser browser)
{
    [Fact]
    public async Task On_a_day_with_finals_the_home_page_tells_them_even_from_a_folder()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.Page.Clock.SetFixedTimeAsync(new DateTime(2030, 8, 11, 12, 0, 0, DateTimeKind.Utc));

        await visit.GoAsync("index.html");
        await visit.Page.Locator("#today li").First.WaitForAsync();

        Assert.Contains("1984: Men's 1500 metres, Los Angeles 1984, Sebastian Coe", await visit.Page.Locator("#today li").AllInnerTextsAsync());
        await visit.FollowAsync("All finals by date", "on-this-day/08.html#08-11");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task In_a_month_without_finals_it_tells_nothing_and_asks_for_nothing_that_is_not_there()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.Page.Clock.SetFixedTimeAsync(new DateTime(2030, 1, 15, 12, 0, 0, DateTimeKind.Utc));

        await visit.Page.RunAndWaitForResponseAsync(() => visit.GoAsync("index.html"), response => response.Url.EndsWith("on-this-day/01.js", StringComparison.Ordinal));

        Assert.Equal(0, await visit.Page.Locator("#today li").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Without_JavaScript_the_days_are_one_step_away()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress, javaScript: false);
        await visit.GoAsync("index.html");
        await visit.FollowAsync("All finals by date", "on-this-day.html");
        await visit.FollowAsync("August", "on-this-day/08.html");
        await visit.FollowAsync("Men's 1500 metres, Los Angeles 1984", "finals/olympic-games/1984/men-1500m.html");
    }
}
