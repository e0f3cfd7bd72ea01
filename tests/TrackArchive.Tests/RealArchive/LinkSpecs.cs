using System.Collections.Frozen;
using System.Net;
using System.Text.RegularExpressions;
using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>The built site, link by link.</summary>
public sealed partial class LinkSpecs(LinkSpecs.SiteLinks links, BuiltSite site) : IClassFixture<LinkSpecs.SiteLinks>
{
    [Fact]
    public void Every_internal_link_and_anchor_resolves() => Assert.Empty(
        from page in links.Pages
        where page.Key != "404.html"
        from link in page.Value.Links
        where !links.Resolves(link)
        select $"{page.Key}: {link}");

    [Fact]
    public void Every_page_can_be_reached_from_home()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var page))
        {
            foreach (var next in links.Pages[page].Links.Select(l => l.Path).Where(links.Pages.ContainsKey).Where(reached.Add))
                open.Enqueue(next);
        }

        Assert.Equal(["404.html", .. MovedPages()], links.Pages.Keys.Except(reached).Order(StringComparer.Ordinal));
    }

    /// <summary>Their old addresses lead on, and nothing leads to them.</summary>
    private static IEnumerable<string> MovedPages() =>
        File.ReadLines(Repository.Folder("content/urls.txt"))
            .Where(line => !line.StartsWith('#')).Select(line => line.Split(" -> ")).Where(line => line.Length == 2).Select(line => line[0]).Order(StringComparer.Ordinal);

    [Fact]
    public void No_link_begins_at_the_root_of_the_host() => Assert.Empty(
        from page in links.Pages
        where page.Key != "404.html" && page.Value.HasRootedLinks
        select page.Key);

    /// <summary>Whoever reads the archive is known to its host and to nobody else.</summary>
    [Fact]
    public void No_page_loads_anything_from_elsewhere() => Assert.Empty(
        from page in links.Pages
        from element in page.Value.Elsewhere
        select $"{page.Key}: {element}");

    [Fact]
    public async Task Nor_does_a_style_or_a_script()
    {
        var folder = Path.Join(await site.FolderAsync(), "assets");
        var styles = Directory.GetFiles(folder, "*.css");
        var scripts = Directory.GetFiles(folder, "*.js");
        Assert.NotEmpty(styles);
        Assert.NotEmpty(scripts);
        Assert.Empty(styles.SelectMany(file => AddressesElsewhere.FindInStyles(File.ReadAllText(file))));
        Assert.Empty(scripts.SelectMany(file => AddressesElsewhere.FindInScript(File.ReadAllText(file))));
    }

    /// <summary>Where a link leads, as the path of a file in the site and an element in it, if any.</summary>
    public readonly record struct Target(string Path, string Fragment);

    /// <summary>A page's ids, the targets of its internal links, each once, and what it would load from another host.</summary>
    public sealed record PageLinks(FrozenSet<string> Anchors, Target[] Links, bool HasRootedLinks, string[] Elsewhere);

    /// <summary>All links of the built site. The pages are too many for a parser of HTML; their attributes stand in double quotes.</summary>
    public sealed partial class SiteLinks(BuiltSite site) : IAsyncLifetime
    {
        private FrozenSet<string> _files = [];

        public IReadOnlyDictionary<string, PageLinks> Pages { get; private set; } = FrozenDictionary<string, PageLinks>.Empty;

        public async ValueTask InitializeAsync()
        {
            var folder = await site.FolderAsync();
            _files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).ToFrozenSet(StringComparer.Ordinal);
            Pages = (await site.PagesAsync()).AsParallel().Select(p => (p.Key, Links: Read(p.Key, File.ReadAllText(p.Value)))).ToDictionary(p => p.Key, p => p.Links, StringComparer.Ordinal);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        public bool Resolves(Target link) =>
            _files.Contains(link.Path)
            && (link.Fragment.Length == 0 || (Pages.TryGetValue(link.Path, out var target) && target.Anchors.Contains(link.Fragment)));

        private static PageLinks Read(string page, string html)
        {
            var attributes = LinkAttribute().Matches(html).Select(m => (Name: m.Groups[1].Value, Value: WebUtility.HtmlDecode(m.Groups[2].Value))).ToLookup(a => a.Name, a => a.Value);
            string[] links = [.. attributes.Where(a => a.Key != "id").SelectMany(a => a).Distinct().Where(IsInternal)];
            return new PageLinks(
                attributes["id"].ToFrozenSet(StringComparer.Ordinal),
                [.. links.Select(link => TargetOf(page, link)).Distinct()],
                links.Any(link => link.StartsWith('/')),
                [.. AddressesElsewhere.FindInPage(html)]);
        }

        private static bool IsInternal(string link) =>
            !link.StartsWith("https:", StringComparison.Ordinal) && !link.StartsWith("http:", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal);

        private static Target TargetOf(string page, string link)
        {
            var url = new Uri(new Uri("file:///" + page), link);
            return new Target(Uri.UnescapeDataString(url.AbsolutePath)[1..], Uri.UnescapeDataString(url.Fragment.TrimStart('#')));
        }

        [GeneratedRegex("""\s(id|href|src|action)="([^"]*)"(?=[\s/>])""")]
        private static partial Regex LinkAttribute();
    }
}
