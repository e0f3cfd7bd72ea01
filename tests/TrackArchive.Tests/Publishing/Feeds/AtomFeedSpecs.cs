using System.Globalization;
using System.Xml.Linq;
using TrackArchive.Domain.Texts;
using TrackArchive.Publishing.Feeds;
using Xunit;

namespace TrackArchive.Tests.Publishing.Feeds;

/// <summary>What RFC 4287 asks of a feed and of its entries.</summary>
public sealed class AtomFeedSpecs
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Feed_and_entries_have_what_they_must_exactly_once()
    {
        var feed = Read(GivenFeed.Create(GivenFeed.Article("a", "2026-01-02"), GivenFeed.Article("b", "2026-01-03")));

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.All(new[] { "id", "title", "updated", "author" }, name => Assert.Single(feed.Elements(Atom + name)));
        Assert.Equal(2, feed.Elements(Atom + "entry").Count());
        foreach (var entry in feed.Elements(Atom + "entry"))
            Assert.All(new[] { "id", "title", "updated", "published", "summary", "content" }, name => Assert.Single(entry.Elements(Atom + name)));
        Assert.All(feed.Descendants(Atom + "updated"), updated => DateTimeOffset.ParseExact(updated.Value, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture));
        Assert.All(feed.Descendants(Atom + "id"), id => Assert.True(new Uri(id.Value).IsAbsoluteUri));
        Assert.Distinct(feed.Descendants(Atom + "id").Select(id => id.Value));
    }

    [Fact]
    public void It_links_to_itself_and_to_the_pages_that_it_tells_of()
    {
        var feed = Read(GivenFeed.Create(GivenFeed.Article("a", "2026-01-02")));

        Assert.Equal(
            ["self application/atom+xml https://preview.example/track/feed.atom", "alternate text/html https://preview.example/track/articles/index.html"],
            feed.Elements(Atom + "link").Select(Words));
        Assert.Equal(["alternate text/html https://preview.example/track/articles/a.html"], feed.Elements(Atom + "entry").Elements(Atom + "link").Select(Words));
    }

    [Fact]
    public void An_entry_is_the_whole_article()
    {
        var entry = Read(GivenFeed.Create(GivenFeed.Article("a", "2026-01-02"))).Element(Atom + "entry")!;

        Assert.Equal("Coe & <a>", entry.Element(Atom + "title")!.Value);
        Assert.Equal("2026-01-02T00:00:00Z", entry.Element(Atom + "updated")!.Value);
        Assert.Equal(["1500 metres", "Olympic Games"], entry.Elements(Atom + "category").Select(c => c.Attribute("term")!.Value));
        Assert.Equal("html", entry.Element(Atom + "content")!.Attribute("type")!.Value);
        Assert.Contains("<strong>53.25</strong>", entry.Element(Atom + "content")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_leads_to_its_evidence_on_the_site() => Assert.Contains(
        "<a href=\"https://preview.example/track/articles/a.html#evidence-1\">3:32.53, a record</a>",
        Read(GivenFeed.Create(GivenFeed.Article("a", "2026-01-02"))).Descendants(Atom + "content").Single().Value,
        StringComparison.Ordinal);

    [Fact]
    public void A_character_that_XML_cannot_hold_is_left_out() => Assert.Equal(
        "<p>one\ntwo 🥇</p>",
        Read(GivenFeed.Create(GivenFeed.Article("a", "2026-01-02").With(new Html("<p>one\n\u000btwo\u0002 🥇</p>")))).Descendants(Atom + "content").Single().Value);

    private static string Words(XElement link) => string.Join(' ', new[] { "rel", "type", "href" }.Select(name => link.Attribute(name)!.Value));

    private static XElement Read(ArticleFeed feed)
    {
        using var stream = new MemoryStream(AtomFeed.File(feed).Content.ToArray());
        return XDocument.Load(stream).Root!;
    }
}
