using Microsoft.Playwright;

namespace TrackArchive.BrowserTests;

/// <summary>A reader opens what proves a claim without leaving the place, and comes back, by keyboard and without JavaScript.</summary>
public sealed class ClaimSpecs(BuiltSite site, Browser browser)
{
    private const string Article = "articles/thirty-eight-years.html";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_keyboard_opens_the_evidence_and_closes_it(bool javaScript)
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address, javaScript: javaScript);
        await visit.GoAsync(Article);
        var claim = visit.Page.Locator("a.claim", new() { HasText = "38 years" });
        var number = (await claim.GetAttributeAsync("href"))!;
        await claim.FocusAsync();
        var scrolled = await visit.Page.EvaluateAsync<double>("scrollY");

        await visit.Page.Keyboard.PressAsync("Enter");
        var evidence = visit.Page.Locator(number);
        await Assertions.Expect(evidence).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(evidence).ToContainTextAsync("38");
        await Assertions.Expect(evidence).ToContainTextAsync("Los Angeles 1984");
        Assert.Equal(scrolled, await visit.Page.EvaluateAsync<double>("scrollY"));

        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.EndsWith("finals/olympic-games/1984/men-1500m.html", await visit.Page.EvaluateAsync<string>("document.activeElement.href"), StringComparison.Ordinal);

        await evidence.Locator("a[role=doc-backlink]").PressAsync("Enter");
        await Assertions.Expect(evidence).Not.ToBeInViewportAsync();
        await Assertions.Expect(claim).ToBeInViewportAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_evidence_leads_to_the_finals_that_prove_it()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync(Article);
        await visit.Page.Locator("a.claim", new() { HasText = "38 years" }).ClickAsync();
        await visit.FollowAsync("Los Angeles 1984", "finals/olympic-games/1984/men-1500m.html");
        Assert.Empty(visit.Complaints);
    }
}
