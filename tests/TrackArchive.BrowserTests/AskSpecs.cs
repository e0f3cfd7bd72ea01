using System.Text.Json;
using Microsoft.Playwright;

namespace TrackArchive.BrowserTests;

/// <summary>The page of questions, on a server and in a folder. What answers mean is judged by the domain; here it is what readers see.</summary>
public sealed class AskSpecs(BuiltSite site, Browser browser)
{
    private const string British = "event=men-1500m,women-1500m&nation=GBR&medal=gold,silver,bronze";

    [Fact]
    public async Task The_worked_questions_are_links_that_get_the_answers_of_the_fixture()
    {
        await using var server = await StaticServer.StartAsync(site.Folder, "/some/base/path/");
        await using var visit = await browser.VisitAsync(server.Address);
        using var worked = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Join(Repository.Folder("tests/fixtures/questions"), "worked.json"), TestContext.Current.CancellationToken));
        await visit.GoAsync("finals.html");
        foreach (var asked in worked.RootElement.EnumerateArray())
        {
            string Text(string key) => asked.GetProperty(key).GetString()!;
            await visit.Page.Locator(".offered a[data-ask]", new() { HasTextString = Text("words") }).First.ClickAsync();
            await visit.Page.Locator("#answer-sentence", new() { HasTextString = Text("sentence") }).WaitForAsync();

            Assert.Equal(server.Address + "finals.html?" + Text("question"), visit.Page.Url);
            Assert.Equal(Text("known"), await visit.Page.Locator("#answer-known").InnerTextAsync());
            string[][] expected = [.. asked.GetProperty("answer").EnumerateArray().Select(l => l.EnumerateArray().Select(v => v.GetString()!).ToArray())];
            var isGrouped = Text("question").Contains("group=", StringComparison.Ordinal);
            Assert.StartsWith($"{asked.GetProperty("count").GetInt32():N0} ", await visit.Page.Locator("#ask-status").InnerTextAsync(), StringComparison.Ordinal);
            Assert.Equal(expected.Select(l => isGrouped ? $"{l[0].Split(' ')[0]} {WithBound(l[1])}" : $"{l[0]} {l[3]}"), (await LinesAsync(visit, isGrouped)).Take(expected.Length));
        }

        Assert.Empty(visit.Complaints);
    }

    /// <summary>"7..9" of the fixture as the page says it: "at least 7".</summary>
    private static string WithBound(string count) => count.Split("..") is [var least, _] ? $"at least {least}" : count;

    [Fact]
    public async Task A_question_is_asked_with_the_keyboard_and_told_to_a_screen_reader()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address);
        await visit.GoAsync("finals.html");
        await visit.Page.GetByLabel("Event", new() { Exact = true }).SelectOptionAsync("Men's 1500 metres");
        await visit.Page.GetByLabel("Athlete", new() { Exact = true }).FillAsync("sebastian coe");
        await visit.Page.GetByLabel("Years, from", new() { Exact = true }).FillAsync("1984");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.Locator("#answer-title:focus").WaitForAsync();
        Assert.Equal("Results by Sebastian Coe in the men's 1500 metres, since 1984.", await visit.Page.Locator("#answer-sentence").InnerTextAsync());
        Assert.Equal("1 result", await visit.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "result" }).InnerTextAsync());
        Assert.Equal(["olympic-games/1984/men-1500m 3:32.53"], await LinesAsync(visit, isGrouped: false));
        Assert.EndsWith("finals.html?event=men-1500m&from=1984&athlete=sebastian-coe", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task In_a_folder_the_question_stands_behind_the_hash_and_the_back_button_returns_to_the_one_before()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync("events/men-1500m.html");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Ask about this event" }).ClickAsync();
        await visit.Page.Locator("#answer-sentence", new() { HasTextString = "Results in the men's 1500 metres." }).WaitForAsync();

        var mark = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Mark", Exact = true });
        await mark.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("th[aria-sort=ascending]", new() { HasTextString = "Mark" }).WaitForAsync();
        Assert.EndsWith("#event=men-1500m&sort=mark", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal("world-championships/1999/men-1500m 3:27.65", (await LinesAsync(visit, isGrouped: false))[0]);

        await visit.Page.GoBackAsync();
        await visit.Page.Locator("th[aria-sort=ascending]", new() { HasTextString = "Date" }).WaitForAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_answer_is_saved_whole_as_CSV_and_as_JSON_and_a_long_one_is_shown_by_the_hundred()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync("finals.html?event=men-100m&place=..8");
        await visit.Page.Locator("#answer-more", new() { HasTextString = "Show 100 more" }).ClickAsync();
        Assert.Equal(200, await visit.Page.Locator("#answer-table tbody tr").CountAsync());
        var results = (await visit.Page.Locator("#ask-status").InnerTextAsync()).Split(' ')[0];

        var csv = (await SavedAsync(visit, "Save as CSV")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("place,athlete,nation,mark,final,date,final_id,athlete_id,nation_code", csv[0]);
        Assert.Equal("1,Thomas Burke,USA,12.0,\"Olympics, Athens 1896\",1896-04-10,olympic-games/1896/men-100m,thomas-burke,USA", csv[1]);
        Assert.Equal(results, $"{csv.Length - 1}");

        using var json = JsonDocument.Parse(await SavedAsync(visit, "Save as JSON"));
        Assert.Equal("event=men-100m&place=..8", json.RootElement.GetProperty("question").GetString());
        Assert.Equal(results, $"{json.RootElement.GetProperty("results").GetArrayLength()}");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task What_cannot_be_loaded_is_said_and_asked_for_again()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address);
        await visit.Page.RouteAsync("**/data/finals/women-1500m.*", route => route.AbortAsync());
        await visit.GoAsync("finals.html?" + British);
        await visit.Page.Locator("#ask-problem", new() { HasTextString = "could not be loaded (women-1500m)" }).WaitForAsync();
        Assert.False(await visit.Page.Locator("#answer").IsVisibleAsync());

        await visit.Page.UnrouteAsync("**/data/finals/women-1500m.*");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await visit.Page.Locator("#answer-table tbody tr").First.WaitForAsync();
        Assert.Equal("", await visit.Page.Locator("#ask-problem").InnerTextAsync());
    }

    [Fact]
    public async Task A_slow_load_says_how_far_it_is_and_can_be_cancelled()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address, new Microsoft.Playwright.BrowserNewContextOptions { ViewportSize = new() { Width = 320, Height = 640 } });
        var held = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/data/finals/women-1500m.*", async route =>
        {
            await held.Task;
            await route.AbortAsync();
        });
        await visit.Page.GotoAsync(server.Address + "finals.html?" + British, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await visit.Page.Locator("#ask-status", new() { HasTextString = "Loading" }).WaitForAsync();
        Assert.Equal(0, await visit.LayoutShiftAsync());
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();

        await visit.Page.Locator("#ask-status", new() { HasTextString = "Cancelled." }).WaitForAsync();
        Assert.True(await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).IsVisibleAsync());
        held.SetResult();
    }

    [Fact]
    public async Task A_question_that_cannot_be_meant_is_refused_with_its_reason()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync("finals.html?mark=..3:30&medal=tin");
        await visit.Page.Locator("#ask-problem", new() { HasTextString = "'mark' needs an event" }).WaitForAsync();
        Assert.Contains("'medal=tin' is none of gold, silver, bronze", await visit.Page.Locator("#ask-problem").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_sentence_asks_and_its_answer_has_a_chart_and_a_query()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address);
        await visit.GoAsync("finals.html");
        await visit.Page.GetByLabel("In your own words").FillAsync("purple kenyan medals by decade");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("#answer-sentence", new() { HasTextString = "Medals of Kenya in all events, counted by decade." }).WaitForAsync();

        Assert.Equal("Not understood: purple.", await visit.Page.Locator("#ask-unknown").InnerTextAsync());
        Assert.Equal(await visit.Page.Locator("#answer-table tbody tr").CountAsync(), await visit.Page.Locator("#answer-chart .followed").CountAsync());
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Open in SQL" }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/sql.html#q=*");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Without_JavaScript_every_question_has_its_link_and_its_pages_and_every_final_a_way()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress, javaScript: false);
        await visit.GoAsync("finals.html");

        Assert.False(await visit.Page.Locator("#ask").IsVisibleAsync());
        Assert.InRange(await visit.Page.Locator(".offered > li").CountAsync(), 40, 60);
        await visit.FollowAsync("Sebastian Coe", "athletes/sebastian-coe.html");
        await visit.GoAsync("finals.html");
        await visit.FollowAsync("1984", "years/1984.html");
        Assert.Empty(visit.Complaints);
    }

    /// <summary>Each line's final and mark, or a group's id and number of results; of decades and continents their names.</summary>
    private static async Task<string[]> LinesAsync(Visit visit, bool isGrouped) => await visit.Page.Locator("#answer-table tbody tr").EvaluateAllAsync<string[]>(
        """
        (rows, isGrouped) => rows.map(row => {
          const path = link => new URL(link.href).pathname;
          if (!isGrouped) return path([...row.querySelectorAll("a")].find(a => a.href.includes("/finals/"))).split("/finals/")[1].replace(".html", "") + " " + (row.querySelector(".c-mark > :is(span, s)")?.firstChild.data ?? "");
          const named = row.querySelector(".c-main a");
          const id = !named ? row.querySelector(".c-main").textContent.toLowerCase().replaceAll(" ", "-") : path(named).replace(/^.*\/(athletes|nations|events|championships|finals)\//, "").replace(".html", "");
          return id + " " + row.querySelector(".c-mark").textContent;
        })
        """,
        isGrouped);

    private static async Task<string> SavedAsync(Visit visit, string button)
    {
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }
}
