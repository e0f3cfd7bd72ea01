using Microsoft.Playwright;

namespace TrackArchive.BrowserTests;

/// <summary>Tables that sort by what is meant and not by how it is written, filter, and are whole without a script.</summary>
public sealed class TableSpecs(BuiltSite site, Browser browser)
{
    private const string London = "finals/olympic-games/2012/women-1500m.html";

    /// <summary>The trimmed texts of a column's cells that are to be seen, top to bottom.</summary>
    private const string Column = """
        (table, name) => {
          const at = [...table.tHead.rows[0].cells].findIndex(cell => cell.textContent.trim() === name);
          return [...table.tBodies[0].rows].filter(row => row.checkVisibility()).map(row => row.cells[at].textContent.replace(/\s+/g, " ").trim());
        }
        """;

    [Fact]
    public async Task A_header_sorts_up_then_down_and_then_as_the_page_had_it()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync(London);
        var table = visit.Page.Locator("table.results").First;
        var header = table.Locator("th", new() { HasText = "Athlete" });
        var before = await CellsAsync(table, "Athlete");

        await header.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("ascending", await header.GetAttributeAsync("aria-sort"));
        var up = await CellsAsync(table, "Athlete");
        Assert.Equal("Abeba Aregawi", up[0]);

        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("descending", await header.GetAttributeAsync("aria-sort"));
        Assert.Equal(up.Reverse(), await CellsAsync(table, "Athlete"));

        await visit.Page.Keyboard.PressAsync("Space");
        Assert.Null(await header.GetAttributeAsync("aria-sort"));
        Assert.Equal(before, await CellsAsync(table, "Athlete"));
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("athletes/sebastian-coe.html", "table.career", "Mark", new[] { "1:43.64", "1:45.9", "3:32.53", "3:38.4" })]
    [InlineData("events/men-marathon.html", "table.lineage", "Year", new[] { "1896", "1900", "1904", "1906" })]
    public async Task Values_are_compared_and_not_their_writing(string page, string selector, string column, string[] expected)
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync(page);
        var table = visit.Page.Locator(selector).First;

        await table.Locator("thead").GetByRole(AriaRole.Button, new() { Name = column, Exact = true }).ClickAsync();

        Assert.Equal(expected, (await CellsAsync(table, column)).Take(expected.Length));
    }

    [Fact]
    public async Task Rows_without_a_place_come_last_in_both_directions()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync("finals/olympic-games/1984/men-1500m.html");
        var table = visit.Page.Locator("table.results").First;

        foreach (var best in new[] { "1 gold", "11" })
        {
            await table.Locator("thead").GetByRole(AriaRole.Button, new() { Name = "Place" }).ClickAsync();
            var places = await CellsAsync(table, "Place");
            Assert.Equal((best, "DNF"), (places[0], places[^1]));
        }
    }

    [Fact]
    public async Task A_long_table_is_filtered_by_words_in_any_spelling_and_prints_whole()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync("events/women-1500m.html");
        var table = visit.Page.Locator("table.lineage").Last;
        var tools = table.Locator("xpath=preceding-sibling::*[1]");
        var all = await CellsAsync(table, "Champion");

        await tools.GetByLabel("Filter").FillAsync("algeria");
        Assert.Equal($"0 of {all.Length} rows", await tools.GetByRole(AriaRole.Status).InnerTextAsync());
        await tools.GetByLabel("Filter").FillAsync("boulmerka 1991");
        Assert.Contains("Hassiba Boulmerka", Assert.Single(await CellsAsync(table, "Champion")), StringComparison.Ordinal);

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(all, await CellsAsync(table, "Champion"));
        Assert.False(await tools.IsVisibleAsync());
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await tools.GetByLabel("Filter").FillAsync("");
        Assert.Equal(all, await CellsAsync(table, "Champion"));
    }

    [Fact]
    public async Task A_phone_has_a_menu_in_place_of_the_headers()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress, new BrowserNewContextOptions { ViewportSize = new() { Width = 360, Height = 800 } });
        await visit.GoAsync(London);
        var table = visit.Page.Locator("table.results").First;

        Assert.False(await table.Locator("thead button").First.IsVisibleAsync());
        await visit.Page.GetByLabel("Sort by").First.SelectOptionAsync("Mark, descending");

        var marks = await CellsAsync(table, "Mark");
        Assert.Equal(marks.Where(m => m.Length > 0).OrderDescending(StringComparer.Ordinal), marks.Where(m => m.Length > 0));
        Assert.Equal("descending", await table.Locator("th", new() { HasText = "Mark" }).First.GetAttributeAsync("aria-sort"));
    }

    [Fact]
    public async Task Without_JavaScript_the_table_is_whole_and_has_no_button()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress, javaScript: false);
        await visit.GoAsync(London);

        Assert.Equal(0, await visit.Page.Locator("main table button").CountAsync());
        Assert.True(await visit.Page.Locator("table.results tbody tr").Last.IsVisibleAsync());
    }

    private static Task<string[]> CellsAsync(ILocator table, string column) => table.EvaluateAsync<string[]>(Column, column);
}
