namespace TrackArchive.BrowserTests.Accessibility;

/// <summary>A page of each kind, by its address in the built site, and the states of one that look different; those behind a hash not after their page, which would not load anew.</summary>
internal static class KindsOfPage
{
    private const string Components = "styles.html";

    private static readonly string[] Paths =
    [
        "index.html",
        "athletes/index.html",
        "athletes/by-letter/c.html",
        "athletes/sebastian-coe.html",
        "athletes/asli-cakir-alptekin.html",
        "finals/olympic-games/2012/women-1500m.html",
        "finals/olympic-games/2020/men-1500m.html",
        "finals/olympic-games/1908/men-1500m.html",
        "events/index.html",
        "events/men-1500m.html",
        "championships/index.html",
        "championships/olympic-games.html",
        "championships/olympic-games/1984.html",
        "championships/olympic-games/1940.html",
        "nations/index.html",
        "nations/GBR.html",
        "nations/URS.html",
        "timeline.html",
        "compare.html",
        "compare/olympic-games-1984-men-1500m--world-championships-2022-men-1500m.html",
        "rivalries/index.html",
        "rivalries/sebastian-coe--steve-cram.html",
        "compare.html#event=men-1500m&a=olympic-games/1984/sebastian-coe&b=world-championships/2023/josh-kerr",
        "nations/USA/1980s.html",
        "years/index.html",
        "years/1984.html",
        "articles/index.html",
        "articles/eugene-2022.html",
        "coverage.html",
        "sources.html",
        "sources/i.html",
        "data.html",
        "sql.html",
        "on-this-day.html",
        "on-this-day/08.html",
        "coverage.html#coverage=missing",
        "finals.html",
        "finals.html?event=men-1500m&medal=gold,silver,bronze&sort=mark",
        "finals.html?event=men-1500m&group=nation",
        "about.html",
        "search.html?q=Lovelock",
        "search.html?q=nobodyofthisname",
        "404.html",
    ];

    public static IEnumerable<string> In(BuiltSite site) =>
        File.Exists(Path.Combine(site.Folder, Components)) ? [.. Paths, Components] : Paths;

    /// <summary>Opens a page and waits until nothing on it is about to change.</summary>
    public static async Task GoToKindAsync(this Visit visit, string path)
    {
        await visit.GoAsync(path);
        if (path.StartsWith("search.html", StringComparison.Ordinal))
            await visit.Page.Locator("#search-status:not(:empty)").WaitForAsync();
        if (path.StartsWith("compare.html#", StringComparison.Ordinal))
            await visit.Page.Locator("#compare-result h2", new() { HasTextString = "and" }).WaitForAsync();
        if (path.StartsWith("finals.html?", StringComparison.Ordinal))
            await visit.Page.Locator("#ask-status", new() { HasTextString = "result" }).WaitForAsync();
    }
}
