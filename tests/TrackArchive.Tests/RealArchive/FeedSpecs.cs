using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>The built feeds, link by link.</summary>
public sealed class FeedSpecs(BuiltSite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Both_feeds_hold_every_article_in_the_same_order()
    {
        var folder = await site.FolderAsync();
        var articles = (await site.PagesAsync()).Keys.Where(path => path.StartsWith("articles/", StringComparison.Ordinal) && path != "articles/index.html");
        var atom = XDocument.Load(Path.Join(folder, "feed.atom")).Descendants(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).ToList();
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Join(folder, "feed.json"), TestContext.Current.CancellationToken));

        Assert.Equal(articles.Select(path => $"{PublishedArchive.Archive.Site.BaseUrl}{path}"), atom.Order(StringComparer.Ordinal));
        Assert.Equal(atom, json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Every_link_of_a_feed_leads_to_a_page()
    {
        var folder = await site.FolderAsync();
        var home = PublishedArchive.Archive.Site.BaseUrl.AbsoluteUri;
        var links = XDocument.Load(Path.Join(folder, "feed.atom")).Descendants(Atom + "content")
            .SelectMany(content => new HtmlParser().ParseDocument(content.Value).QuerySelectorAll("a"), (_, a) => a.GetAttribute("href")!)
            .ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Uri.IsWellFormedUriString(link, UriKind.Absolute), link));
        Assert.All(
            links.Where(link => link.StartsWith(home, StringComparison.Ordinal)),
            link => Assert.True(File.Exists(Path.Join(folder, link[home.Length..].Split('#')[0])), link));
    }
}
