using Microsoft.Playwright;

namespace TrackArchive.BrowserTests.Accessibility;

/// <summary>A reader with a keyboard gets past the header at once, and always sees where they are.</summary>
public sealed class KeyboardSpecs(BuiltSite site, Browser browser)
{
    /// <summary>More than the header, the links of a head and a first table have; lists of hundreds repeat themselves.</summary>
    private const int Stops = 50;

    /// <summary>
    /// Gives the page <c>seen()</c>, which keeps what is wrong with how the focus shows and returns all that was wrong so far. It is
    /// also called before each Tab takes the focus on, when the page has come to rest from the one before.
    /// </summary>
    private const string Watch = """
        () => {
          const faults = new Set();
          const faultOf = at => {
            const style = getComputedStyle(at), box = at.getBoundingClientRect();
            const name = at.outerHTML.slice(0, 100);
            if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'no outline: ' + name;
            if (box.width < 1 || box.height < 1) return 'no size: ' + name;
            if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) return 'out of sight: ' + name;
            return '';
          };
          let stops = 0;
          window.seen = () => {
            const at = document.activeElement;
            if (at && at !== document.body) {
              stops++;
              const fault = faultOf(at);
              if (fault) faults.add(fault);
            }
            return stops > 1 ? [...faults] : ['nothing takes the focus'];
          };
          addEventListener('keydown', event => { if (event.key === 'Tab') seen(); }, true);
          document.activeElement.blur();
        }
        """;

    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address);
        foreach (var path in KindsOfPage.In(site))
        {
            await visit.GoToKindAsync(path);
            await visit.Page.EvaluateAsync("document.activeElement.blur()");
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.Equal("#main", await visit.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));

            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.False(await visit.Page.EvaluateAsync<bool>("document.activeElement.closest('header.site-header') !== null"), path);
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task The_focus_is_always_seen(int width)
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address, new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 800 } });
        var faults = new List<string>();
        foreach (var path in KindsOfPage.In(site))
        {
            await visit.GoToKindAsync(path);
            await visit.Page.EvaluateAsync(Watch);
            for (var stop = 0; stop < Stops; stop++)
                await visit.Page.Keyboard.PressAsync("Tab");
            faults.AddRange((await visit.Page.EvaluateAsync<string[]>("seen()")).Select(fault => $"{path}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
