using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace TrackArchive.BrowserTests;

/// <summary>A reader on the site. <see cref="Complaints"/> is what must stay empty.</summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>Run before any script of a page. Browsers report most violations themselves, but not all.</summary>
    internal const string ReportViolations =
        "addEventListener('securitypolicyviolation', report => console.error(`policy: ${report.effectiveDirective} refused ${report.blockedURI} ${report.sample}`))";

    private readonly string _site;
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = new();

    internal Visit(string site, IBrowserContext context, IPage page)
    {
        (_site, _context, Page) = (site, context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Enqueue($"console: {message.Text}");
        };
        page.PageError += (_, error) => _complaints.Enqueue($"script: {error}");
        page.RequestFailed += (_, request) => _complaints.Enqueue($"failed: {request.Url}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                _complaints.Enqueue($"left the site: {request.Url}");
        };
    }

    public IPage Page { get; }

    public IReadOnlyCollection<string> Complaints => _complaints;

    public Task GoAsync(string path) => Page.GotoAsync(_site + path);

    /// <summary>Clicks the first visible link in the main part that holds these words and leads there, and waits for the page behind it.</summary>
    public async Task FollowAsync(string words, string expectedPath)
    {
        var near = new Uri(Page.Url).MakeRelativeUri(new Uri(_site + expectedPath));
        await Page.Locator($"main :is(a[href='{near}'], a[href$='/{expectedPath}'], a[href='{expectedPath}']):visible", new PageLocatorOptions { HasText = words })
            .First.ClickAsync();
        await ArriveAsync(_site + expectedPath);
    }

    /// <summary>
    /// Waits until the page of this address is there and has loaded. Address and page are asked themselves: a wait for the next event
    /// of the browser would miss one that comes between the look and the wait.
    /// </summary>
    public async Task ArriveAsync(string address)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(address, new() { Timeout = Browser.Patience });
        await Page.EvaluateAsync("new Promise(loaded => document.readyState === 'complete' ? loaded() : addEventListener('load', () => loaded()))");
    }

    public Task<string> HeadingAsync() => Page.Locator("h1").InnerTextAsync();

    /// <summary>How much of what was in sight moved by itself since the page began to be painted (the web's Cumulative Layout Shift); 0 is still.</summary>
    public Task<double> LayoutShiftAsync() => Page.EvaluateAsync<double>(
        """
        () => new Promise(tell => {
          let sum = 0;
          const add = list => { for (const shift of list) if (!shift.hadRecentInput) sum += shift.value; };
          const observer = new PerformanceObserver(list => add(list.getEntries()));
          observer.observe({ type: 'layout-shift', buffered: true });
          document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => { add(observer.takeRecords()); tell(sum); })));
        })
        """);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
