using Microsoft.Playwright;

namespace TrackArchive.BrowserTests;

/// <summary>A race is played again from a folder, with a pointer and with a keyboard, and never by itself.</summary>
public sealed class ReplaySpecs(BuiltSite site, Browser browser)
{
    private const string Coe = "finals/olympic-games/1984/men-1500m.html";

    [Fact]
    public async Task It_stands_at_the_finish_and_is_played_paused_and_scrubbed_with_the_keyboard_alone()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync(Coe);
        var time = visit.Page.Locator(".replay-time");
        Assert.Equal("3:32.5", await time.InnerTextAsync());

        await visit.Page.Locator(".replay-back").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("2:53.2", await time.InnerTextAsync());
        Assert.Equal("Sourced: 1200 m in 2:53.21, Abascal leads", await visit.Page.Locator(".replay-words").InnerTextAsync());
        Assert.Equal(["Abascal"], await visit.Page.Locator(".running:not(.between) text").AllTextContentsAsync());

        var seek = visit.Page.Locator("#replay-seek");
        await seek.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Contains("Interpolated", await seek.GetAttributeAsync("aria-valuetext"), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator(".running:not(.between)").CountAsync());

        await visit.Page.Keyboard.PressAsync("Home");
        Assert.Equal("0.0", await time.InnerTextAsync());
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.Locator(".replay-play", new() { HasText = "Pause" }).WaitForAsync();
        await visit.Page.Locator(".replay-words", new() { HasText = "Interpolated" }).WaitForAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.Locator(".replay-play", new() { HasText = "Play" }).WaitForAsync();

        await visit.Page.Keyboard.PressAsync("End");
        Assert.Equal("All are home", await visit.Page.Locator(".replay-words").InnerTextAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task It_runs_to_its_end_when_asked_to_and_at_no_moment_is_anybody_ahead_of_the_leader()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync(Coe);
        await visit.Page.Locator("#replay-speed").SelectOptionAsync("30");
        await visit.Page.EvaluateAsync("""
            () => {
              window.ahead = 0;
              const front = 86.0001;
              new MutationObserver(() => { window.ahead = Math.max(window.ahead, ...[...document.querySelectorAll('.running circle')].map(c => parseFloat(c.getAttribute('cx')) - front)); })
                .observe(document.querySelector('.replay svg'), { subtree: true, attributes: true });
            }
            """);

        await visit.Page.Locator(".replay-play").ClickAsync();
        await visit.Page.Locator(".replay-words", new() { HasText = "All are home" }).WaitForAsync();

        Assert.Equal(0, await visit.Page.EvaluateAsync<double>("window.ahead"));
        Assert.Equal("Coe 3:32.53", await visit.Page.Locator(".running text").First.TextContentAsync());
        Assert.Equal(0, await visit.Page.Locator(".between").CountAsync());
        Assert.Equal("Play", await visit.Page.Locator(".replay-play").InnerTextAsync());
    }

    [Fact]
    public async Task A_reader_who_wants_no_motion_steps_from_one_known_moment_to_the_next()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress, new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        await visit.GoAsync(Coe);

        Assert.False(await visit.Page.Locator(".replay-play").IsVisibleAsync());
        await visit.Page.Locator("#replay-seek").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Home");
        await visit.Page.Locator(".replay-on").ClickAsync();
        Assert.Equal("58.9. Sourced: 400 m in 58.85, Khalifa leads", await visit.Page.Locator(".replay [role=status]").InnerTextAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Without_JavaScript_the_table_says_it()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress, javaScript: false);
        await visit.GoAsync(Coe);

        Assert.False(await visit.Page.Locator(".replay").IsVisibleAsync());
        await visit.Page.Locator("#replay summary").ClickAsync();
        Assert.Equal(11, await visit.Page.Locator("#replay tbody tr:visible").CountAsync());
    }
}
