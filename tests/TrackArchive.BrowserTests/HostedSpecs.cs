using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace TrackArchive.BrowserTests;

/// <summary>The site on a host that honours its headers and redirects.</summary>
public sealed partial class HostedSpecs(BuiltSite site, Browser browser)
{
    [Fact]
    public async Task A_wrong_address_is_answered_with_the_page_that_says_so_at_any_depth()
    {
        await using var server = await StaticServer.StartAsync(site.Folder, rules: HostRules.Read(site.Folder));
        await using var visit = await browser.VisitAsync(server.Address);

        Assert.Equal(404, (await visit.Page.GotoAsync(server.Address + "finals/no/such/final.html"))!.Status);
        await visit.FollowAsync("Athletes", "athletes/index.html");
        Assert.All(visit.Complaints, complaint => Assert.Contains("404", complaint, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_runs_under_the_policy_and_its_fragments_are_kept_for_good()
    {
        await using var server = await StaticServer.StartAsync(site.Folder, rules: HostRules.Read(site.Folder));
        await using var visit = await browser.VisitAsync(server.Address);
        var kept = new ConcurrentQueue<string>();
        visit.Page.Response += (_, response) =>
        {
            if (IsForGood(response.Headers.GetValueOrDefault("cache-control")))
                kept.Enqueue(response.Url);
        };

        await visit.GoAsync("search.html?q=Lovelock");
        await visit.Page.Locator("#search-texts li").First.WaitForAsync();
        await visit.FollowAsync("Jack Lovelock", "athletes/jack-lovelock.html");

        Assert.Contains(kept, url => url.Contains("/search/parts/", StringComparison.Ordinal));
        Assert.Contains(kept, url => url.Contains("/pagefind/fragment/", StringComparison.Ordinal));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public void Only_files_with_a_hash_in_their_names_are_kept_for_good()
    {
        var rules = HostRules.Read(site.Folder);
        var kept = Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(site.Folder, file).Replace('\\', '/'))
            .Where(path => rules.HeadersOf(path).Any(header => header.Name == "Cache-Control" && IsForGood(header.Value)))
            .ToList();

        Assert.Contains(kept, path => path.StartsWith("/assets/site.", StringComparison.Ordinal));
        Assert.All(kept, path => Assert.Matches(Hashed(), path));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_page_that_moved_is_found_with_redirects_and_without(bool honoured)
    {
        using var moved = await MovedSite.BuildAsync();
        await using var server = await StaticServer.StartAsync(moved.Folder, rules: honoured ? HostRules.Read(moved.Folder) : null);
        await using var visit = await browser.VisitAsync(server.Address);

        var response = await visit.Page.GotoAsync(server.Address + MovedSite.Old);
        await visit.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Sebastian Coe", Exact = true }).WaitForAsync();

        Assert.Equal(honoured, response!.Request.RedirectedFrom is not null);
        Assert.Equal(server.Address + MovedSite.New, visit.Page.Url);
        Assert.Empty(visit.Complaints);
    }

    private static bool IsForGood(string? cacheControl) => cacheControl?.Contains("immutable", StringComparison.Ordinal) ?? false;

    [GeneratedRegex("""[._-][0-9a-f]{7,}\.\w+$""")]
    private static partial Regex Hashed();
}
