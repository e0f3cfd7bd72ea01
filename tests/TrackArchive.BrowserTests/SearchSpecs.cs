using Microsoft.Playwright;

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
        await visit.GoAsync("index.html");
        await visit.Page.GetByRole(AriaRole.Searchbox).First.FillAsync("Lovelock");
        await visit.Page.GetByRole(AriaRole.Searchbox).First.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(server.Address + "search.html?q=Lovelock");
        await visit.FollowAsync("Jack Lovelock", "athletes/jack-lovelock.html");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task From_a_folder_it_says_that_it_needs_a_server_and_offers_the_indexes()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync("search.html?q=Lovelock");
        await visit.FollowAsync("Athletes", "athletes/index.html");
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
}
