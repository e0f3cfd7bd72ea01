using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace TrackArchive.BrowserTests;

/// <summary>SQL over the whole archive in the browser, on a host with its policy.</summary>
public sealed class SqlSpecs(BuiltSite site, Browser browser, ITestOutputHelper output)
{
    private const string Waits = "SELECT year, name, mark, final FROM titles WHERE event = 'men-1500m' AND nation = 'GBR' AND edition_status = 'official' ORDER BY year";

    /// <summary>Of SQLite and the database, on a machine that does much else, in milliseconds.</summary>
    private const int LongestLoad = 60_000;

    [Fact]
    public async Task Nothing_is_loaded_before_the_first_question_and_its_size_is_reported()
    {
        await using var server = await StaticServer.StartAsync(site.Folder, rules: HostRules.Read(site.Folder));
        await using var visit = await browser.VisitAsync(server.Address);
        var loaded = new ConcurrentQueue<string>();
        visit.Page.Request += (_, request) => loaded.Enqueue(new Uri(request.Url).AbsolutePath);
        await visit.GoAsync("sql.html");

        Assert.Matches(@"loads SQLite \(\d\.\d MB\) and the compressed database \(\d\.\d MB\)", await visit.Page.Locator("#sql-load").InnerTextAsync());
        Assert.DoesNotContain(loaded, path => path.Contains("sqlite", StringComparison.Ordinal));

        await AskAsync(visit, "SELECT 1 AS one");
        var engine = loaded.Where(path => path.Contains("sqlite", StringComparison.Ordinal)).ToArray();
        Assert.Equal(3, engine.Distinct().Count());
        output.WriteLine(string.Join('\n', engine.Select(path => $"{path}: {new FileInfo(site.Folder + path).Length} bytes")));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_question_is_answered_as_a_table_that_can_be_taken_away_and_stands_in_the_address()
    {
        await using var server = await StaticServer.StartAsync(site.Folder, "/archive/");
        await using var visit = await browser.VisitAsync(server.Address);
        await visit.GoAsync("sql.html");
        await AskAsync(visit, Waits);

        var rows = visit.Page.Locator("#sql-answer tbody tr");
        Assert.Equal(8, await rows.CountAsync());
        Assert.Equal("finals/world-championships/2023/men-1500m.html", await rows.Last.Locator("a").GetAttributeAsync("href"));
        Assert.EndsWith("#q=" + Uri.EscapeDataString(Waits), visit.Page.Url.Replace("'", "%27", StringComparison.Ordinal), StringComparison.Ordinal);

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("#sql-answer a[download]").ClickAsync());
        var csv = (await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).Split("\r\n");
        Assert.Equal("year,name,mark,final", csv[0]);
        Assert.Equal("1984,Sebastian Coe,3:32.53,olympic-games/1984/men-1500m", csv.Single(line => line.StartsWith("1984", StringComparison.Ordinal)));

        await visit.Page.ReloadAsync();
        Assert.Equal(Waits, await visit.Page.Locator("#sql-query").InputValueAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_mistake_is_reported_in_SQLites_words_with_its_place_and_nothing_can_be_changed()
    {
        await using var server = await StaticServer.StartAsync(site.Folder, rules: HostRules.Read(site.Folder));
        await using var visit = await browser.VisitAsync(server.Address);
        await visit.GoAsync("sql.html");

        await AskAsync(visit, "SELECT name\nFORM titles");
        Assert.Equal("Not answered: near \"titles\": syntax error, at line 2, column 6", await StatusAsync(visit));
        await AskAsync(visit, "DELETE FROM results");
        Assert.Contains("readonly", await StatusAsync(visit), StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator("#sql-answer").IsHiddenAsync());
    }

    [Fact]
    public async Task A_question_without_end_is_cancelled_and_the_next_is_answered()
    {
        await using var server = await StaticServer.StartAsync(site.Folder, rules: HostRules.Read(site.Folder));
        await using var visit = await browser.VisitAsync(server.Address);
        await visit.GoAsync("sql.html");

        await visit.Page.Locator("#sql-query").FillAsync("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
        await visit.Page.Keyboard.PressAsync("Control+Enter");
        await visit.Page.GetByText("Running the query", new() { Exact = true }).WaitForAsync(new() { Timeout = LongestLoad });
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        Assert.Equal("Cancelled.", await StatusAsync(visit));

        await AskAsync(visit, "SELECT count(*) FROM finals");
        Assert.StartsWith("1 row", await StatusAsync(visit), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_example_has_an_answer()
    {
        await using var server = await StaticServer.StartAsync(site.Folder, rules: HostRules.Read(site.Folder));
        await using var visit = await browser.VisitAsync(server.Address);
        await visit.GoAsync("sql.html");
        var examples = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Run this query" });

        Assert.Equal(10, await examples.CountAsync());
        foreach (var example in await examples.AllAsync())
        {
            await example.ClickAsync();
            await AnswerAsync(visit);
            Assert.Matches("^[1-9]", await StatusAsync(visit));
        }

        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task From_a_folder_the_page_says_that_it_needs_a_server_and_keeps_its_examples()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync("sql.html");

        Assert.True(await visit.Page.Locator("#sql-folder").IsVisibleAsync());
        Assert.True(await visit.Page.Locator("#sql").IsHiddenAsync());
        Assert.True(await visit.Page.Locator(".sql-example pre").First.IsVisibleAsync());
        Assert.Empty(visit.Complaints);
    }

    private static async Task AskAsync(Visit visit, string sql)
    {
        await visit.Page.Locator("#sql-query").FillAsync(sql);
        await visit.Page.Locator("#sql [type=submit]").ClickAsync();
        await AnswerAsync(visit);
    }

    /// <summary>Rows, or why there are none: a question under way can be cancelled, and no other.</summary>
    private static Task AnswerAsync(Visit visit) =>
        visit.Page.Locator("#sql-cancel").WaitForAsync(new() { State = WaitForSelectorState.Hidden, Timeout = LongestLoad });

    private static Task<string> StatusAsync(Visit visit) => visit.Page.Locator("#sql-status").InnerTextAsync();
}
