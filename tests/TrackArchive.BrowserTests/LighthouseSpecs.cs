using System.Text.Json;
using TrackArchive.Publishing.Search;

namespace TrackArchive.BrowserTests;

/// <summary>
/// Lighthouse on a page of each kind: 100 for accessibility, best practices and what search engines ask for. How fast it reckons
/// they would load on a slow phone is only told.
/// </summary>
public sealed class LighthouseSpecs(BuiltSite site, ITestOutputHelper output)
{
    private static readonly string[] Paths =
    [
        "index.html",
        "athletes/index.html",
        "athletes/by-letter/c.html",
        "athletes/sebastian-coe.html",
        "athletes/asli-cakir-alptekin.html",
        "finals/olympic-games/2012/women-1500m.html",
        "events/index.html",
        "events/men-1500m.html",
        "championships/index.html",
        "championships/olympic-games.html",
        "championships/olympic-games/1984.html",
        "nations/index.html",
        "nations/GBR.html",
        "nations/USA/1980s.html",
        "timeline.html",
        "compare.html",
        "compare/olympic-games-1984-men-1500m--world-championships-2022-men-1500m.html",
        "rivalries/index.html",
        "rivalries/sebastian-coe--steve-cram.html",
        "years/index.html",
        "years/1984.html",
        "articles/index.html",
        "articles/thirty-eight-years.html",
        "coverage.html",
        "sources.html",
        "sources/i.html",
        "on-this-day.html",
        "on-this-day/08.html",
        "finals.html?event=men-1500m&group=nation",
        "search.html?q=Lovelock",
        "data.html",
        "sql.html",
        "about.html",
    ];

    [Fact]
    public async Task Accessibility_best_practices_and_search_engines_are_served_in_full()
    {
        await using var server = await StaticServer.StartAsync(site.Folder, rules: HostRules.Of(site.Folder));
        var audits = await AuditAsync(Paths.Select(path => server.Address + path));

        foreach (var audit in audits)
            output.WriteLine($"{audit.Page}: performance {audit.Scores["performance"]}");
        Assert.Equal(Paths.Length, audits.Count);
        Assert.Empty(audits.SelectMany(a => a.Faults.Select(fault => $"{a.Page}: {fault}")));
        Assert.All(audits, a => Assert.All(["accessibility", "best-practices", "seo"], category => Assert.Equal(100, a.Scores[category])));
    }

    private static async Task<List<Audit>> AuditAsync(IEnumerable<string> pages)
    {
        var node = new NodePackages(Repository.Folder("tests/node"));
        Assert.Null(await node.RestoreAsync(TestContext.Current.CancellationToken));
        var asked = JsonSerializer.Serialize(new { chromium = Chromium.Find(), pages });
        var run = await node.RunAsync(["audit-pages.mjs"], asked, TestContext.Current.CancellationToken);
        Assert.NotNull(run);
        Assert.True(run.ExitCode == 0, run.Errors);
        return JsonSerializer.Deserialize<List<Audit>>(run.Output, JsonSerializerOptions.Web)!;
    }

    private sealed record Audit(string Page, Dictionary<string, int> Scores, List<string> Faults);
}
