using System.Text.RegularExpressions;

namespace TrackArchive.BrowserTests;

public sealed class SearchSpecs(BuiltSite site, Browser browser)
{
    [Fact]
    public async Task A_name_finds_the_athlete()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address);
        await visit.GoAsync("search.html?q=Lovelock");
        await visit.FollowAsync("Jack Lovelock", "athletes/jack-lovelock.html");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_question_stands_in_the_address()
    {
        await using var server = await StaticServer.StartAsync(site.Folder, "/some/base/path/");
        await using var visit = await browser.VisitAsync(server.Address);
        await visit.GoAsync("about.html");
        await visit.Page.Locator("#site-q").FillAsync("Lovelock");
        await visit.Page.Locator("#site-q").PressAsync("Enter");
        await visit.ArriveAsync(server.Address + "search.html?q=Lovelock");
        await visit.FollowAsync("Jack Lovelock", "athletes/jack-lovelock.html");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Names_come_first_and_then_texts_with_their_words_marked()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address);
        await visit.GoAsync("search.html?q=coe");
        await visit.Page.Locator("#search-texts mark").First.WaitForAsync();

        Assert.Contains("Sebastian Coe", await visit.Page.Locator("#search-answers li").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Matches("^[0-9]+ pages?, [0-9]+ text match(es)?$", await visit.Page.Locator("#search-status").InnerTextAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_word_that_no_text_has_finds_none_and_another_form_of_one_does()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address);
        await visit.GoAsync("search.html?q=nobodyofthisname");
        await visit.Page.Locator("#search-status", new() { HasTextString = "Nothing found." }).WaitForAsync();
        Assert.False(await visit.Page.Locator("#search-texts").IsVisibleAsync());

        await visit.GoAsync("search.html?q=announcing");
        await visit.Page.Locator("#search-texts li").First.WaitForAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_chosen_facet_and_order_stand_in_the_address_and_are_gone_back_from()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address);
        await visit.GoAsync("search.html?q=event:1500+nation:GBR+medal:gold");
        await visit.Page.Locator("#search-answers li").First.WaitForAsync();
        var all = await CountAsync(visit);

        await visit.Page.Locator("#f-championship").SelectOptionAsync("World Championships");
        await Microsoft.Playwright.Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex(@"championship=World\+Championships"));
        await visit.Page.Locator("#sort").SelectOptionAsync("date");
        await Microsoft.Playwright.Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("sort=date$"));
        await Expect(visit, $"n > 0 && n < {all}");
        Assert.Contains("Budapest 2023", await visit.Page.Locator("#search-answers li").First.InnerTextAsync(), StringComparison.Ordinal);

        await visit.Page.GoBackAsync();
        await visit.Page.GoBackAsync();
        await Expect(visit, $"n === {all}");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task In_a_folder_names_are_found_and_it_says_what_needs_a_server()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync("search.html?q=Lovelock");
        Assert.True(await visit.Page.Locator("#search-note").IsVisibleAsync());
        await visit.FollowAsync("Jack Lovelock", "athletes/jack-lovelock.html");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Without_JavaScript_it_offers_the_indexes()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address, javaScript: false);
        await visit.GoAsync("search.html");
        await visit.FollowAsync("Athletes", "athletes/index.html");
    }

    private static async Task<int> CountAsync(Visit visit) => int.Parse(await visit.Page.Locator("#search-answers .count").InnerTextAsync());

    /// <summary>Waits for the count that the expression wants of <c>n</c>.</summary>
    private static async Task Expect(Visit visit, string wanted) =>
        await visit.Page.WaitForFunctionAsync($"() => {{ const n = Number(document.querySelector('#search-answers .count').textContent); return {wanted}; }}");
}
