using Microsoft.Playwright;

namespace TrackArchive.BrowserTests.Accessibility;

/// <summary>WCAG 1.4.10: at 320 px, which is also 1280 px enlarged four times, nobody scrolls sideways.</summary>
public sealed class NarrowScreenSpecs(BuiltSite site, Browser browser)
{
    private const int Width = 320;

    [Fact]
    public async Task No_page_is_wider_than_the_screen()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address, new BrowserNewContextOptions { ViewportSize = new() { Width = Width, Height = 640 } });
        var wider = new List<string>();
        foreach (var path in KindsOfPage.In(site))
        {
            await visit.GoToKindAsync(path);
            var width = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > Width)
                wider.Add($"{path}: {width} px");
        }

        Assert.Empty(wider);
    }
}
