using Microsoft.Playwright;

namespace TrackArchive.BrowserTests;

/// <summary>A reader goes through eras by clicking, wherever and however the folder is opened.</summary>
public sealed class ReadingSpecs(BuiltSite site, Browser browser)
{
    [Fact]
    public async Task From_home_along_the_lineage_from_Kerr_to_Coe()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address);
        await FromHomeToCoe(visit);
    }

    [Fact]
    public async Task The_same_way_without_JavaScript()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address, javaScript: false);
        await FromHomeToCoe(visit);
    }

    [Fact]
    public async Task The_same_way_under_a_base_path()
    {
        await using var server = await StaticServer.StartAsync(site.Folder, "/some/base/path/");
        await using var visit = await browser.VisitAsync(server.Address);
        await FromHomeToCoe(visit);
    }

    [Fact]
    public async Task The_same_way_from_a_folder()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await FromHomeToCoe(visit);
    }

    [Fact]
    public async Task From_Coe_to_Kerr_along_the_line_of_champions()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync("athletes/sebastian-coe.html");
        await visit.FollowAsync("Los Angeles 1984", "finals/olympic-games/1984/men-1500m.html");
        await visit.FollowAsync("Men's 1500 metres", "events/men-1500m.html");
        await visit.FollowAsync("2022", "finals/world-championships/2022/men-1500m.html");
        await visit.FollowAsync("Budapest 2023", "finals/world-championships/2023/men-1500m.html");
        await visit.FollowAsync("Josh Kerr", "athletes/josh-kerr.html");
        Assert.Equal("Josh Kerr", await visit.HeadingAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task From_Coe_to_Kerr_and_back_along_the_medal_that_one_gave_the_other()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync("athletes/sebastian-coe.html");
        await visit.Page.Locator(".relations li", new() { HasText = "Presented the medal to" }).GetByRole(AriaRole.Link, new() { Name = "Josh Kerr" }).ClickAsync();
        Assert.Equal("Josh Kerr", await visit.HeadingAsync());
        await visit.Page.Locator(".relations li", new() { HasText = "Received the medal from" }).GetByRole(AriaRole.Link, new() { Name = "Sebastian Coe" }).ClickAsync();
        Assert.Equal("Sebastian Coe", await visit.HeadingAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_keyboard_moves_along_a_timeline_and_reads_each_stroke()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync("timeline.html");
        await visit.Page.Locator("figure.picture svg a[tabindex='0']").FocusAsync();
        var said = visit.Page.Locator("figure.picture .said");
        Assert.StartsWith("Athens 1896: Edwin Flack", await said.InnerTextAsync(), StringComparison.Ordinal);

        await visit.Page.Keyboard.PressAsync("ArrowRight");
        Assert.StartsWith("Paris 1900: Charles Bennett", await said.InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.Keyboard.PressAsync("End");
        Assert.StartsWith("Tokyo 2025: ", await said.InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.False(await said.IsVisibleAsync());
        await visit.Page.Keyboard.PressAsync("Shift+Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync(site.FileAddress + "finals/world-championships/2025/women-1500m.html");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Two_champions_are_compared_from_a_folder_and_the_address_keeps_the_question()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync("compare.html");
        await visit.Page.SelectOptionAsync("#compare-event", "men-1500m");
        await visit.Page.SelectOptionAsync("#compare-a", "olympic-games/1984/sebastian-coe");
        await visit.Page.SelectOptionAsync("#compare-b", "world-championships/2023/josh-kerr");
        Assert.Contains("If both had run at their average speed", await visit.Page.Locator("#compare-result").InnerTextAsync());
        await visit.Page.ReloadAsync();
        await visit.Page.Locator("#compare-result h2", new() { HasText = "Sebastian Coe 1984 and Josh Kerr 2023" }).WaitForAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Two_champions_stand_in_their_fields_on_one_axis_and_in_tables_where_no_distance_is_run_too()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync("compare.html#event=men-long-jump&a=olympic-games/1968/bob-beamon&b=world-championships/1991/mike-powell");
        var picture = visit.Page.Locator("#compare-result .two-fields");
        await picture.WaitForAsync();

        var discs = picture.Locator("circle");
        var tables = visit.Page.Locator("#compare-result details table");
        var first = await tables.First.Locator("tbody tr").CountAsync();
        Assert.Equal(await tables.Locator("tbody tr").CountAsync(), await discs.CountAsync());
        Assert.True((await discs.Last.BoundingBoxAsync())!.X > (await discs.Nth(first - 1).BoundingBoxAsync())!.X, "8.95 m is to the right of 8.90 m");
        await visit.Page.Locator("#compare-result summary").ClickAsync();
        Assert.Equal("1 Mike Powell 8.95", string.Join(' ', await visit.Page.Locator("#compare-result details table:nth-of-type(2) tbody tr:first-child > *").AllInnerTextsAsync()));
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("gianmarco-tamberi", "Tamberi 2.37")]
    [InlineData("mutaz-essa-barshim", "Barshim 2.37")]
    public async Task Of_two_who_share_a_title_the_picture_names_the_one_who_was_chosen(string chosen, string named)
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync($"compare.html#event=men-high-jump&a=olympic-games/2020/{chosen}&b=world-championships/1993/javier-sotomayor");
        await visit.Page.Locator("#compare-result .champion").First.WaitForAsync();

        Assert.Equal(named, await visit.Page.Locator("#compare-result .champion").First.TextContentAsync());
    }

    private static async Task FromHomeToCoe(Visit visit)
    {
        await visit.GoAsync("index.html");
        await visit.FollowAsync("Josh Kerr", "finals/world-championships/2023/men-1500m.html");
        await visit.FollowAsync("Josh Kerr", "athletes/josh-kerr.html");
        await visit.FollowAsync("Budapest 2023", "finals/world-championships/2023/men-1500m.html");
        await visit.FollowAsync("Men's 1500 metres", "events/men-1500m.html");
        await visit.FollowAsync("Jake Wightman", "athletes/jake-wightman.html");
        await visit.FollowAsync("Sebastian Coe", "athletes/sebastian-coe.html");
        Assert.Equal("Sebastian Coe", await visit.HeadingAsync());
        Assert.Empty(visit.Complaints);
    }
}
