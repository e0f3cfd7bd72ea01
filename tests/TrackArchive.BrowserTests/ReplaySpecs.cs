using Microsoft.Playwright;

namespace TrackArchive.BrowserTests;

/// <summary>A race is played again from a folder, with a pointer and with a keyboard, and never by itself.</summary>
public sealed class ReplaySpecs(BuiltSite site, Browser browser)
{
    private const string Coe = "finals/olympic-games/1984/men-1500m.html";

    [Fact]
    public async Task It_shows_the_whole_race_and_is_played_paused_and_scrubbed_with_the_keyboard_alone()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync(Coe);
        var time = visit.Page.Locator(".replay-time");
        Assert.Equal("All with a known time have finished", await visit.Page.Locator(".replay-words").InnerTextAsync());

        await visit.Page.Locator(".replay-back").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("3:32.5", await time.InnerTextAsync());
        Assert.Equal(["Coe"], await Finished(visit));
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("2:53.2", await time.InnerTextAsync());
        Assert.Equal("Sourced: 1200 m in 2:53.21, Abascal leads", await visit.Page.Locator(".replay-words").InnerTextAsync());
        Assert.Empty(await Finished(visit));

        var seek = visit.Page.Locator("#replay-seek");
        await seek.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Contains("Estimated", await seek.GetAttributeAsync("aria-valuetext"), StringComparison.Ordinal);
        Assert.Equal(1, await visit.Page.Locator(".replay-front.between").CountAsync());

        await visit.Page.Keyboard.PressAsync("Home");
        Assert.Equal("0.0", await time.InnerTextAsync());
        Assert.Equal(0, await visit.Page.Locator("#replay svg a circle:not([visibility=hidden])").CountAsync());
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.Locator(".replay-play", new() { HasText = "Pause" }).WaitForAsync();
        await visit.Page.Locator(".replay-words", new() { HasText = "Estimated" }).WaitForAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.Locator(".replay-play", new() { HasText = "Play" }).WaitForAsync();

        await visit.Page.Keyboard.PressAsync("End");
        Assert.Equal("All with a known time have finished", await visit.Page.Locator(".replay-words").InnerTextAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task It_runs_to_its_end_when_asked_to_and_at_no_moment_shows_a_place_before_its_time()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync(Coe);
        await visit.Page.Locator("#replay-speed").SelectOptionAsync("30");
        await visit.Page.EvaluateAsync("""
            () => {
              window.seen = new Set();
              window.early = 0;
              const seek = document.getElementById('replay-seek');
              const discs = [...document.querySelectorAll('#replay svg a circle')];
              const places = discs.map(disc => disc.getAttribute('cx'));
              new MutationObserver(() => {
                window.seen.add(document.querySelector('.replay-front').getAttribute('cx'));
                const shown = discs.filter(disc => disc.getAttribute('visibility') !== 'hidden');
                window.early += shown.filter(disc => +disc.dataset.from > +seek.value + 1).length + discs.filter((disc, i) => disc.getAttribute('cx') !== places[i]).length;
              }).observe(seek, { attributes: true });
            }
            """);

        await visit.Page.Locator(".replay-play").ClickAsync();
        await visit.Page.Locator(".replay-words", new() { HasText = "All with a known time have finished" }).WaitForAsync();

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("window.early"));
        Assert.InRange(await visit.Page.EvaluateAsync<int>("window.seen.size"), 5, int.MaxValue);
        Assert.Equal(11, (await Finished(visit)).Count);
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
        Assert.Equal("58.9. Sourced: 400 m in 58.85, Khalifa leads", await visit.Page.Locator("#replay [role=status]").InnerTextAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Without_JavaScript_the_picture_shows_the_whole_race()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress, javaScript: false);
        await visit.GoAsync(Coe);

        Assert.False(await visit.Page.Locator(".replay-controls").IsVisibleAsync());
        Assert.Equal(11, (await Finished(visit)).Count);
    }

    /// <summary>The names of those whose mark is shown.</summary>
    private static async Task<IReadOnlyList<string>> Finished(Visit visit) =>
        await visit.Page.Locator("#replay svg a:has(g[data-from]:not([visibility=hidden])) > text").AllTextContentsAsync();
}
