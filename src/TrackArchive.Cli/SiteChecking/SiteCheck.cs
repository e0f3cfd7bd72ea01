using System.Collections.Concurrent;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.SiteChecking;

/// <summary>What was read of a site, and what is wrong with it.</summary>
internal sealed record SiteReport(int Pages, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>
/// Reads a built site as a browser would, whatever made it: every page that it names and every page that those lead to.
/// </summary>
internal sealed class SiteCheck
{
    private readonly IBuiltSite _site;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly ConcurrentDictionary<string, CheckedPage?> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Task<bool>> _files = new(StringComparer.Ordinal);
    private Uri? _root;

    private SiteCheck(IBuiltSite site) => _site = site;

    public static async Task<SiteReport> RunAsync(IBuiltSite site, Action<string> watch, CancellationToken cancellation)
    {
        var check = new SiteCheck(site);
        watch("Reading pages");
        var sitemap = await SiteIndex.ReadAsync(site, check._diagnostics, cancellation);
        check._root = sitemap.Root;
        await check.ReadAsync([.. site.Pages, .. sitemap.Pages.Keys], cancellation);
        watch("Following links");
        await Parallel.ForEachAsync(check.Found, cancellation, check.FollowAsync);
        check.CheckAddresses(sitemap);
        await new SiteFeeds(site, check._root, check._diagnostics).CheckAsync(check.HasAsync, cancellation);
        return new SiteReport(check._pages.Values.Count(p => p is not null), check._diagnostics.Sorted());
    }

    private IEnumerable<CheckedPage> Found => _pages.Values.OfType<CheckedPage>();

    /// <summary>Those that are named, then those that they lead to, and so on.</summary>
    private async Task ReadAsync(IEnumerable<string> named, CancellationToken cancellation)
    {
        for (var next = named.Distinct().ToArray(); next.Length > 0;)
        {
            await Parallel.ForEachAsync(next, cancellation, async (path, token) =>
                _pages[path] = await _site.ReadAsync(path, token) is { } html ? CheckedPage.Read(path, html, _site.Name, _root, _diagnostics) : null);
            next = [.. next.Select(path => _pages[path]).OfType<CheckedPage>().SelectMany(p => p.Links).Select(l => l.Target.Path)
                .Where(path => IsPage(path) && !_pages.ContainsKey(path)).Distinct().Order(StringComparer.Ordinal)];
        }
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private async ValueTask FollowAsync(CheckedPage page, CancellationToken cancellation)
    {
        // The page for wrong addresses is shown at any of them, so its links begin at the host's root.
        foreach (var link in page.Links.Where(_ => page.Path != "404.html"))
        {
            if (!await HasAsync(link.Target.Path, cancellation))
                _diagnostics.Add(Codes.DeadLink, link.At, $"'{link.Written}' leads to nothing: the site has no '{link.Target.Path}'");
            else if (link.Target.Anchor.Length > 0 && IsPage(link.Target.Path) && !_pages[link.Target.Path]!.Anchors.Contains(link.Target.Anchor))
                _diagnostics.Add(Codes.DeadLink, link.At, $"'{link.Written}' leads to no element: '{link.Target.Path}' has no id '{link.Target.Anchor}'");
        }
    }

    private Task<bool> HasAsync(string path, CancellationToken cancellation) =>
        _pages.TryGetValue(path, out var page) ? Task.FromResult(page is not null) : _files.GetOrAdd(path, p => _site.HasAsync(p, cancellation));

    /// <summary>Each page says its own address, and the sitemap has only those that search engines are to list.</summary>
    private void CheckAddresses(SiteIndex sitemap)
    {
        foreach (var page in Found.Where(p => p.IsListed))
        {
            if (page.Canonical is null)
                _diagnostics.Add(Codes.CanonicalAddress, page.CanonicalAt, "the page has no canonical address");
            else if (_root is not null && page.Canonical != SiteIndex.AddressOf(_root, page.Path))
                _diagnostics.Add(Codes.CanonicalAddress, page.CanonicalAt, $"the canonical address is '{page.Canonical}', and the page is at '{SiteIndex.AddressOf(_root, page.Path)}'");
        }

        foreach (var (path, at) in sitemap.Pages.Where(p => _pages[p.Key] is not { IsListed: true }))
            _diagnostics.Add(Codes.SitemapDiffers, at, _pages[path] is null ? $"there is no page '{path}'" : $"'{path}' is not to be listed, as the page itself says");
    }
}
