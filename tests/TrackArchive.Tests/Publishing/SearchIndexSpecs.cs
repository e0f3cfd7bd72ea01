using System.Text.Json;
using TrackArchive.Publishing.Search;
using Xunit;

namespace TrackArchive.Tests.Publishing;

public sealed class SearchIndexSpecs
{
    private static readonly string[] Champions =
        ["Sebastian Coe", "Hassiba Boulmerka", "Nuria Fernández", "Jake Wightman", "Josh Kerr"];

    [Fact]
    public async Task The_same_site_gives_the_same_bytes_in_whatever_order_it_was_written()
    {
        await SkipWithoutNode();
        var pages = Enumerable.Range(0, 50).ToArray();

        var bundle = await Index(pages, listed: pages);
        var other = await Index([.. pages.Reverse()], listed: [.. pages.OrderBy(page => page % 7)]);

        Assert.Equal(
            bundle.Files.Select(file => (file.Path, Convert.ToHexString(file.Content.Span))),
            other.Files.Select(file => (file.Path, Convert.ToHexString(file.Content.Span))));
    }

    [Fact]
    public async Task The_bundle_has_what_a_search_loads_and_no_user_interface()
    {
        await SkipWithoutNode();

        var paths = (await Index([0, 1], listed: [0, 1])).Files.Select(file => file.Path).ToList();

        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
        Assert.All(paths, path => Assert.StartsWith("pagefind/", path, StringComparison.Ordinal));
        foreach (var path in new[] { "pagefind/pagefind.js", "pagefind/pagefind-worker.js", "pagefind/wasm.en.pagefind" })
            Assert.Contains(path, paths);
        foreach (var ending in new[] { ".pf_meta", ".pf_index", ".pf_fragment", ".pf_filter" })
            Assert.Contains(paths, path => path.EndsWith(ending, StringComparison.Ordinal));
        Assert.DoesNotContain(paths, path => path.Contains("-ui", StringComparison.Ordinal));
        Assert.DoesNotContain("pagefind/pagefind-highlight.js", paths);
    }

    [Fact]
    public async Task Only_the_listed_pages_are_searched()
    {
        await SkipWithoutNode();

        var entry = (await Index([0, 1, 2], listed: [0, 2])).Files.Single(file => file.Path == "pagefind/pagefind-entry.json");

        using var json = JsonDocument.Parse(entry.Content);
        Assert.Equal(2, json.RootElement.GetProperty("languages").GetProperty("en").GetProperty("page_count").GetInt32());
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_a_failure_that_names_it()
    {
        await SkipWithoutNode();

        Assert.Contains("7.html", (await Index([0], listed: [7])).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_theme_folder_the_failure_says_so() =>
        Assert.Contains("theme/", (await Index(new SearchIndex(null), ".", [])).Failure, StringComparison.Ordinal);

    private static async Task<SearchBundle> Index(int[] written, int[] listed)
    {
        using var site = new TemporaryFolder();
        foreach (var page in written)
            site[Address(page)] = Html(page);
        return await Index(new SearchIndex(), site.Path, [.. listed.Select(Address)]);
    }

    private static Task<SearchBundle> Index(SearchIndex index, string site, string[] pages) =>
        index.IndexAsync(site, pages, TestContext.Current.CancellationToken);

    private static string Address(int page) => $"finals/{page % 3}/{page}.html";

    private static string Html(int page) => $"""
        <!DOCTYPE html>
        <html lang="en"><head><title>Final {page}</title></head>
        <body><main data-pagefind-body>
        <h1>Final {page}</h1>
        <p>Won by <span data-pagefind-filter="champion">{Champions[page % 5]}</span>
        in <span data-pagefind-filter="year" data-pagefind-sort="year">{1980 + (page * 4)}</span>,
        <span data-pagefind-filter="sex">{(page % 2 == 0 ? "men" : "women")}</span></p>
        </main></body></html>
        """;

    private static async Task SkipWithoutNode()
    {
        var node = await ExternalProgram.RunAsync("node", ["--version"], ".", "", TestContext.Current.CancellationToken);
        Assert.SkipWhen(node is null, "needs Node");
    }
}
