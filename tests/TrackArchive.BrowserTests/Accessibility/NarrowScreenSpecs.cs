using Microsoft.Playwright;

namespace TrackArchive.BrowserTests.Accessibility;

/// <summary>WCAG 1.4.10: at 320 px, which is also 1280 px enlarged four times, nobody scrolls sideways.</summary>
public sealed class NarrowScreenSpecs(BuiltSite site, Browser browser)
{
    private const int Width = 320;

    /// <summary>While it loads a page stands still, too, as far as it is in sight: nobody presses what has just moved away.</summary>
    [Fact]
    public async Task No_page_is_wider_than_the_screen_or_moves_while_it_loads()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address, new BrowserNewContextOptions { ViewportSize = new() { Width = Width, Height = 640 } });
        var faults = new List<string>();
        foreach (var path in KindsOfPage.In(site))
        {
            await visit.GoToKindAsync(path);
            var width = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > Width)
                faults.Add($"{path}: {width} px wide");
            if (await visit.LayoutShiftAsync() is > 0 and var shift)
                faults.Add($"{path}: moved by {shift}");
        }

        Assert.Empty(faults);
    }
}
