using AngleSharp.Html.Parser;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>The built site, link by link.</summary>
public sealed class LinkSpecs(BuiltSite site) : IAsyncLifetime
{
    private static readonly string[] LinkingAttributes = ["href", "src", "action"];

    private readonly Dictionary<string, (HashSet<string> Anchors, List<string> Links)> _pages = new(StringComparer.Ordinal);
    private string _folder = "";

    public async ValueTask InitializeAsync()
    {
        _folder = await site.FolderAsync();
        foreach (var (path, file) in await site.PagesAsync())
            _pages[path] = Read(file);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void Every_internal_link_and_anchor_resolves()
    {
        var broken =
            from page in _pages
            where page.Key != "404.html"
            from link in page.Value.Links
            where IsInternal(link) && !Resolves(page.Key, link)
            select $"{page.Key}: {link}";
        Assert.Empty(broken.Order());
    }

    [Fact]
    public void Every_page_can_be_reached_from_home()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var page))
        {
            foreach (var next in _pages[page].Links.Where(IsInternal).Select(l => Target(page, l).Path).Where(_pages.ContainsKey))
            {
                if (reached.Add(next))
                    open.Enqueue(next);
            }
        }

        Assert.Equal(["404.html"], _pages.Keys.Except(reached));
    }

    [Fact]
    public void No_link_begins_at_the_root_of_the_host() => Assert.Empty(
        from page in _pages
        where page.Key != "404.html"
        from link in page.Value.Links
        where link.StartsWith('/')
        select $"{page.Key}: {link}");

    private static (HashSet<string> Anchors, List<string> Links) Read(string file)
    {
        using var stream = File.OpenRead(file);
        using var document = new HtmlParser().ParseDocument(stream);
        var anchors = document.All.Select(e => e.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var links = document.All.SelectMany(e => LinkingAttributes.Select(e.GetAttribute)).OfType<string>().Distinct().ToList();
        return (anchors, links);
    }

    private static bool IsInternal(string link) =>
        !link.StartsWith("https:", StringComparison.Ordinal) && !link.StartsWith("http:", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal);

    private static (string Path, string Fragment) Target(string page, string link)
    {
        var url = new Uri(new Uri("file:///" + page), link);
        return (Uri.UnescapeDataString(url.AbsolutePath)[1..], Uri.UnescapeDataString(url.Fragment.TrimStart('#')));
    }

    private bool Resolves(string page, string link)
    {
        var (path, fragment) = Target(page, link);
        return File.Exists(Path.Combine(_folder, path))
            && (fragment.Length == 0 || (_pages.TryGetValue(path, out var target) && target.Anchors.Contains(fragment)));
    }
}
