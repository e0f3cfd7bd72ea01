using System.Collections.Concurrent;
using Microsoft.Playwright;
using TrackArchive.BrowserTests.Accessibility;
using TrackArchive.Publishing.Hosting;

namespace TrackArchive.BrowserTests;

/// <summary>The content security policy, as a host sends it, refuses what attacks need and nothing that the site does.</summary>
public sealed class PolicySpecs(BuiltSite site, Browser browser)
{
    /// <summary>Of SQLite and the database, on a machine that does much else, in milliseconds.</summary>
    private const int LongestLoad = 60_000;

    /// <summary>
    /// A page of each kind, and what its scripts do; at the end every script of the site has run. A <see cref="Visit"/> takes
    /// every report of a violation for a complaint.
    /// </summary>
    [Fact]
    public async Task Every_kind_of_page_and_every_script_runs_without_a_violation_and_stands_still()
    {
        await using var server = await StaticServer.StartAsync(site.Folder, rules: HostRules.Read(site.Folder));
        await using var visit = await browser.VisitAsync(server.Address);
        var answers = new ConcurrentQueue<IResponse>();
        visit.Page.Response += (_, response) => answers.Enqueue(response);

        foreach (var path in OneOfEachFolder())
        {
            await visit.GoAsync(path);
            Assert.Equal((path, 0), (path, await visit.LayoutShiftAsync()));
        }
        foreach (var path in KindsOfPage.In(site).Except(OneOfEachFolder()))
            await visit.GoToKindAsync(path);
        await UseAsync(visit);

        Assert.Empty(visit.Complaints);
        Assert.All(answers, answer => Assert.True(answer.Status is 200 or 304, $"{answer.Url}: {answer.Status}"));
        Assert.All(answers, answer => Assert.All(SiteHeaders.All, header => Assert.Equal(header.Value, answer.Headers[header.Name.ToLowerInvariant()])));
        Assert.Empty(Scripts().Except(answers.Select(answer => new Uri(answer.Url).AbsolutePath.TrimStart('/'))));
    }

    [Theory]
    [InlineData("document.body.innerHTML = '<b>x</b>'")]
    [InlineData("document.body.insertAdjacentHTML('beforeend', '<b>x</b>')")]
    [InlineData("document.write('<b>x</b>')")]
    [InlineData("document.createElement('script').src = 'x.js'")]
    [InlineData("document.createElement('script').text = 'x()'")]
    [InlineData("document.createElement('iframe').srcdoc = '<b>x</b>'")]
    [InlineData("new DOMParser().parseFromString('<b>x</b>', 'text/html')")]
    [InlineData("new Worker('x.js')")]
    [InlineData("trustedTypes.createPolicy('another', {})")]
    [InlineData("trustedTypes.createPolicy('trackarchive', {})")]
    [InlineData("TrackArchive.data.scriptAddress('https://other.example/x.js')")]
    public async Task No_text_becomes_markup_or_code(string attempt)
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync("about.html");
        Assert.Equal("TypeError", await visit.Page.EvaluateAsync<string>($"() => {{ try {{ {attempt}; return 'allowed'; }} catch (fault) {{ return fault.name; }} }}"));
    }

    /// <summary>What readers do: search, ask, compare, play, sort.</summary>
    private static async Task UseAsync(Visit visit)
    {
        await visit.GoAsync("index.html");
        await visit.Page.Locator("#site-q").FillAsync("Lovelock");
        await visit.Page.GetByRole(AriaRole.Option).First.WaitForAsync();

        await visit.GoAsync("search.html?q=Lovelock");
        await visit.Page.Locator("#search-texts mark").First.WaitForAsync();

        await visit.GoAsync("finals/olympic-games/1984/men-1500m.html");
        await visit.Page.Locator("table.results th").GetByRole(AriaRole.Button).First.ClickAsync();
        await visit.Page.Locator(".replay-back").ClickAsync();

        await visit.GoAsync("finals.html?event=men-1500m&place=1");
        await visit.Page.Locator("#answer-sql").ClickAsync();
        await visit.Page.WaitForURLAsync("**/sql.html#q=*");

        await visit.GoAsync("sql.html");
        await visit.Page.Locator("#sql-query").FillAsync("SELECT 1 AS one");
        await visit.Page.Locator("#sql [type=submit]").ClickAsync();
        await visit.Page.Locator("#sql-answer td").First.WaitForAsync(new() { Timeout = LongestLoad });
    }

    /// <summary>Each page at the root, and of each folder and depth the first.</summary>
    private IEnumerable<string> OneOfEachFolder() =>
        Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .GroupBy(path => path.Contains('/') ? $"{path.Split('/')[0]} {path.Count(c => c == '/')} {path.EndsWith("/index.html", StringComparison.Ordinal)}" : path)
            .Select(kind => kind.First());

    /// <summary>All but data, and but Pagefind's that the site does without.</summary>
    private IEnumerable<string> Scripts() =>
        Directory.EnumerateFiles(Path.Join(site.Folder, "assets"), "*.*js", SearchOption.AllDirectories)
            .Append(Path.Join(site.Folder, "pagefind/pagefind.js"))
            .Select(file => Path.GetRelativePath(site.Folder, file).Replace('\\', '/'));
}
