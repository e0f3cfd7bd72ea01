using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace TrackArchive.BrowserTests;

/// <summary>The box on every page: the combobox of the ARIA practices, with a pointer, with keys, on a server and in a folder.</summary>
public sealed class BoxSpecs(BuiltSite site, Browser browser)
{
    [Theory]
    [InlineData("coe", "Sebastian Coe", "athletes/sebastian-coe.html")]
    [InlineData("nordas", "Narve Gilje Nordås", "athletes/narve-gilje-nordas.html")]
    [InlineData("Wigthman", "Jake Wightman", "athletes/jake-wightman.html")]
    [InlineData("coe 1984", "Men's 1500 metres, Los Angeles 1984", "finals/olympic-games/1984/men-1500m.html")]
    public async Task The_first_suggestion_is_chosen_with_the_arrow_and_Enter(string typed, string expected, string path)
    {
        await using var server = await StaticServer.StartAsync(site.Folder, "/some/base/path/");
        await using var visit = await browser.VisitAsync(server.Address);
        await visit.GoAsync("finals/olympic-games/1980/men-1500m.html");
        await TypeAsync(visit, typed);
        await Options(visit).Filter(new() { HasText = expected }).First.WaitForAsync();

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Contains(expected, await visit.Page.Locator("[role=option][aria-selected=true]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(await visit.Page.Locator("[role=option]").First.GetAttributeAsync("id"), await Box(visit).GetAttributeAsync("aria-activedescendant"));
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.ArriveAsync(server.Address + path);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task In_a_folder_the_suggestions_are_the_same()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync("nations/GBR.html");
        await TypeAsync(visit, "j kerr");
        await Options(visit).Filter(new() { HasText = "Josh Kerr" }).First.ClickAsync();

        await visit.ArriveAsync(site.FileAddress + "athletes/josh-kerr.html");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task On_a_phone_the_suggestions_keep_to_the_screen_and_a_tap_follows_one()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address, new BrowserNewContextOptions { ViewportSize = new() { Width = 320, Height = 640 }, HasTouch = true, IsMobile = true });
        await visit.GoAsync("about.html");
        await visit.Page.Locator("#site-q").TapAsync();
        await visit.Page.Keyboard.InsertTextAsync("wightman eugene");
        var first = Options(visit).Filter(new() { HasText = "Eugene 2022" }).First;
        await first.WaitForAsync();
        var box = (await first.BoundingBoxAsync())!;

        Assert.True(box.X >= 0 && box.X + box.Width <= 320 && box.Height >= 24, $"{box.X} {box.Width} {box.Height}");
        Assert.Equal(320, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await first.TapAsync();
        await visit.ArriveAsync(server.Address + "finals/world-championships/2022/men-1500m.html");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Slash_leads_to_the_box_and_Escape_closes_it_and_then_empties_it()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address);
        await visit.GoAsync("events/men-1500m.html");
        await TypeAsync(visit, "kerr");
        await Options(visit).First.WaitForAsync();
        Assert.Equal("true", await Box(visit).GetAttributeAsync("aria-expanded"));
        await visit.Page.Locator(".site-search [role=status]").Filter(new() { HasTextRegex = new Regex("[0-9]+ suggestions?") }).WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("false", await Box(visit).GetAttributeAsync("aria-expanded"));
        Assert.Equal("kerr", await Box(visit).InputValueAsync());
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("", await Box(visit).InputValueAsync());
    }

    [Fact]
    public async Task Enter_without_a_choice_leads_to_the_search_page_and_back_to_the_words()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address);
        await visit.GoAsync("about.html");
        await TypeAsync(visit, "coe 1984");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync(server.Address + "search.html?q=coe+1984");
        await visit.FollowAsync("Los Angeles 1984", "finals/olympic-games/1984/men-1500m.html");
        await visit.Page.GoBackAsync();

        Assert.Equal("coe 1984", await visit.Page.Locator("#q").InputValueAsync());
        await visit.Page.Locator("#search-answers li").First.WaitForAsync();
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("\u0633\u0639\u064a\u062f \u0639\u0648\u064a\u0637\u0629")]
    [InlineData("<b>\"'`|;\\(")]
    [InlineData("athlete: year:.. event:\"")]
    public async Task Whatever_is_typed_does_no_harm(string typed)
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address);
        await visit.GoAsync("about.html");
        await TypeAsync(visit, typed);
        await visit.Page.Locator(".site-search [role=status]:not(:empty)").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("#search-status:not(:empty)").WaitForAsync();

        Assert.Equal(typed, await visit.Page.Locator("#q").InputValueAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Without_JavaScript_the_box_leads_to_the_search_page()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address, javaScript: false);
        await visit.GoAsync("about.html");
        await visit.Page.Locator("#site-q").FillAsync("Lovelock");
        await visit.Page.Locator("#site-q").PressAsync("Enter");
        await visit.ArriveAsync(server.Address + "search.html?q=Lovelock");
        await visit.FollowAsync("Athletes", "athletes/index.html");
    }

    /// <summary>Every tenth of the judged questions: what the table holds the script to under Node holds in a browser.</summary>
    [Fact]
    public async Task A_sample_of_the_judged_questions_is_answered_as_the_table_says()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        var judged = File.ReadLines(Path.Join(Repository.Folder("tests/fixtures/finding"), "judged.csv")).Skip(1).Where((_, i) => i % 10 == 0).ToArray();
        foreach (var line in judged)
        {
            var asked = line.LastIndexOf(",finals.html?", StringComparison.Ordinal);
            var (first, last) = (line.IndexOf(',', StringComparison.Ordinal), asked >= 0 ? asked : line.LastIndexOf(','));
            await visit.GoAsync("about.html");
            await TypeAsync(visit, line[(first + 1)..last]);
            await visit.Page.Locator($"[role=option][data-address='{site.FileAddress + line[(last + 1)..]}']:first-child").WaitForAsync();
        }

        Assert.Empty(visit.Complaints);
    }

    internal static ILocator Box(Visit visit) => visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Search the archive" });

    internal static ILocator Options(Visit visit) => visit.Page.GetByRole(AriaRole.Option);

    /// <summary>As a reader does who came with the keyboard.</summary>
    internal static async Task TypeAsync(Visit visit, string words)
    {
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync(words);
    }
}
