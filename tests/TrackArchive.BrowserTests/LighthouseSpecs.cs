using System.Text.Json;
using TrackArchive.Publishing.Search;

namespace TrackArchive.BrowserTests;

/// <summary>
/// Lighthouse on a page of each kind: 100 for best practices and what search engines ask for. What it says of accessibility is a part of
/// axe's rules, which <c>AxeSpecs</c> asks of the same pages, so it is asked only with <c>-explicit only -showliveoutput</c>, together with
/// how fast it reckons they would load on a slow phone.
/// </summary>
public sealed class LighthouseSpecs(BuiltSite site, ITestOutputHelper output)
{
    private static readonly string[] Paths =
    [
        "index.html",
        "athletes/by-letter/c.html",
        "athletes/sebastian-coe.html",
        "finals/olympic-games/2012/women-1500m.html",
        "events/men-1500m.html",
        "championships/olympic-games.html",
        "championships/olympic-games/1984.html",
        "nations/GBR.html",
        "nations/USA/1980s.html",
        "timeline.html",
        "compare.html",
        "compare/olympic-games-1984-men-1500m--world-championships-2022-men-1500m.html",
        "rivalries/sebastian-coe--steve-cram.html",
        "years/1984.html",
        "articles/thirty-eight-years.html",
        "coverage.html",
        "sources/i.html",
        "on-this-day/08.html",
        "finals.html?event=men-1500m&group=nation",
        "search.html?q=Lovelock",
        "data.html",
        "sql.html",
        "about.html",
    ];

    private static readonly string[] Judged = ["best-practices", "seo"];

    [Fact]
    public async Task Best_practices_and_search_engines_are_served_in_full()
    {
        var audits = await AuditAsync(Judged);

        Assert.Equal(Paths.Length, audits.Count);
        Assert.Empty(audits.SelectMany(a => a.Faults.Select(fault => $"{a.Page}: {fault}")));
        Assert.All(audits, a => Assert.All(Judged, category => Assert.Equal(100, a.Scores[category])));
    }

    [Fact(Explicit = true)]
    public async Task Accessibility_is_served_in_full() =>
        Assert.All(await AuditAsync(["accessibility"]), audit => Assert.Equal(100, audit.Scores["accessibility"]));

    [Fact(Explicit = true)]
    public async Task How_fast_the_pages_would_load_on_a_slow_phone()
    {
        foreach (var audit in await AuditAsync(["performance"]))
            output.WriteLine($"{audit.Page}: performance {audit.Scores["performance"]}");
    }

    private async Task<List<Audit>> AuditAsync(string[] categories)
    {
        await using var server = await StaticServer.StartAsync(site.Folder, rules: HostRules.Read(site.Folder));
        var node = new NodePackages(Repository.Folder("tests/node"));
        Assert.Null(await node.RestoreAsync(TestContext.Current.CancellationToken));
        var asked = JsonSerializer.Serialize(new { chromium = Chromium.Find(), categories, pages = Paths.Select(path => server.Address + path) });
        var run = await node.RunAsync(["audit-pages.mjs"], asked, TestContext.Current.CancellationToken);
        Assert.NotNull(run);
        Assert.True(run.ExitCode == 0, run.Errors);
        var audits = JsonSerializer.Deserialize<List<Audit>>(run.Output, JsonSerializerOptions.Web)!;
        return [.. audits.Select(audit => audit with { Page = audit.Page[server.Address.Length..] })];
    }

    private sealed record Audit(string Page, Dictionary<string, int> Scores, List<string> Faults);
}
