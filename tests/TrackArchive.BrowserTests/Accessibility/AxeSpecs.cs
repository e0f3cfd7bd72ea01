using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TrackArchive.BrowserTests.Accessibility;

/// <summary>What axe says of a page of each kind, by WCAG 2.2 at A and AA and by Deque's own best practice; being undecided counts as a find.</summary>
public sealed class AxeSpecs(BuiltSite site, Browser browser)
{
    private static readonly AxeRunOptions Everything = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"),
        // What axe leaves off unless it is named: the one rule of WCAG 2.2, and those that it calls experimental. Only "hidden-content"
        // is left out, which reports whatever is hidden.
        Rules = new[] { "target-size", "css-orientation-lock", "focus-order-semantics", "label-content-name-mismatch", "p-as-heading", "table-fake-caption", "td-has-header" }
            .ToDictionary(rule => rule, _ => new RuleOptions { Enabled = true }),
        ResultTypes = [ResultType.Violations, ResultType.Incomplete],
    };

    /// <summary>
    /// Axe does not decide on contrast where a picture lies behind (here these are lines, and none below words), nor on what a box that
    /// scrolls holds out of sight.
    /// </summary>
    private const string WithoutOrnament = "*, ::before, ::after { background-image: none !important } .scroll { overflow: visible !important }";

    /// <summary>The dark scheme changes colours and nothing else, so of a page that has passed in the light one only these are asked again.</summary>
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block"),
        ResultTypes = Everything.ResultTypes,
    };

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing(int width)
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await VisitAsync(server, ColorScheme.Light, width);
        var found = new List<string>();
        foreach (var path in KindsOfPage.In(site))
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await visit.GoToKindAsync(path);
            found.AddRange(await FoundAsync(visit, path, Everything));
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            found.AddRange(await FoundAsync(visit, path + " in the dark", Colours));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Dark, 1280)]
    public async Task Axe_finds_nothing_while_suggestions_are_open(ColorScheme scheme, int width)
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await VisitAsync(server, scheme, width);
        await visit.GoAsync("athletes/sebastian-coe.html");
        await BoxSpecs.TypeAsync(visit, "1500 198");
        await BoxSpecs.Options(visit).First.WaitForAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");

        Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(await FoundAsync(visit, "suggestions", Everything, within: "header.site-header")); // what they lie over is not there to be read
    }

    private Task<Visit> VisitAsync(StaticServer server, ColorScheme scheme, int width) => browser.VisitAsync(server.Address, new BrowserNewContextOptions
    {
        ColorScheme = scheme,
        ViewportSize = new() { Width = width, Height = 800 },
        BypassCSP = true, // axe is a script put into the page, which the pages' policy forbids
    });

    private static async Task<IEnumerable<string>> FoundAsync(Visit visit, string path, AxeRunOptions rules, string within = "html")
    {
        await visit.Page.AddStyleTagAsync(new() { Content = WithoutOrnament });
#pragma warning disable CS0618 // what replaces it opens a second page for what frames report: half a second for each of ours, which have none
        var result = await visit.Page.Locator(within).RunAxeLegacy(rules);
#pragma warning restore CS0618
        return
            from rule in result.Violations.Concat(result.Incomplete)
            from node in rule.Nodes
            where !IsContrastInPicture(rule, node)
            select Describe(path, rule, node);
    }

    /// <summary>Axe never decides on text in SVG; its colours are among those that the contrast specs of the theme compute.</summary>
    private static bool IsContrastInPicture(AxeResultItem rule, AxeResultNode node) =>
        rule.Id == "color-contrast" && node.Html.StartsWith("<text", StringComparison.Ordinal);

    private static string Describe(string path, AxeResultItem rule, AxeResultNode node) =>
        $"{path}: {rule.Id}: {node.Target}: {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}";
}
