using System.Text.Json;
using TrackArchive.Publishing.Feeds;
using Xunit;

namespace TrackArchive.Tests.Publishing.Feeds;

/// <summary>What JSON Feed 1.1 asks of a feed and of its items.</summary>
public sealed class JsonFeedSpecs
{
    private static readonly JsonElement Feed = Read(GivenFeed.Create(GivenFeed.Article("a", "2026-01-02"), GivenFeed.Article("b", "2026-01-03") with { Tags = [] }));

    [Fact]
    public void It_says_what_it_is_and_where_it_stands()
    {
        Assert.Equal("https://jsonfeed.org/version/1.1", Text(Feed, "version"));
        Assert.Equal("TrackArchive: articles", Text(Feed, "title"));
        Assert.Equal("https://preview.example/track/articles/index.html", Text(Feed, "home_page_url"));
        Assert.Equal("https://preview.example/track/feed.json", Text(Feed, "feed_url"));
        Assert.Equal("en", Text(Feed, "language"));
        Assert.Equal("TrackArchive", Text(Feed.GetProperty("authors")[0], "name"));
    }

    [Fact]
    public void An_item_is_the_whole_article()
    {
        var item = Feed.GetProperty("items")[1];

        Assert.Equal("https://archive.example/articles/a.html", Text(item, "id"));
        Assert.Equal("https://preview.example/track/articles/a.html", Text(item, "url"));
        Assert.Equal("Coe & <a>", Text(item, "title"));
        Assert.Equal("2026-01-02T00:00:00Z", Text(item, "date_published"));
        Assert.Equal(["1500 metres", "Olympic Games"], item.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        Assert.Contains("<strong>53.25</strong>", Text(item, "content_html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_tags_has_no_empty_list() => Assert.False(Feed.GetProperty("items")[0].TryGetProperty("tags", out _));

    [Fact]
    public void A_feed_without_articles_has_an_empty_list() => Assert.Empty(Read(GivenFeed.Create()).GetProperty("items").EnumerateArray());

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static JsonElement Read(ArticleFeed feed) => JsonDocument.Parse(JsonFeed.File(feed).Content).RootElement;
}
