using Microsoft.Playwright;

namespace TrackArchive.BrowserTests;

/// <summary>One Chromium for all tests; each test has a context, and so a cache, of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>In milliseconds: how long a test waits for what should come at once, on a machine that may be busy.</summary>
    public const int Patience = 30_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Find(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A fresh page that remembers every complaint of the browser's and every request that leaves the site.</summary>
    public Task<Visit> VisitAsync(string site, bool javaScript = true) =>
        VisitAsync(site, new BrowserNewContextOptions { JavaScriptEnabled = javaScript });

    public async Task<Visit> VisitAsync(string site, BrowserNewContextOptions options)
    {
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        await context.AddInitScriptAsync(Visit.ReportViolations);
        return new Visit(site, context, await context.NewPageAsync());
    }
}
