using TrackArchive.Domain.Texts;
using TrackArchive.Publishing.Feeds;
using TrackArchive.Tests.Theme;
using Xunit;

namespace TrackArchive.Tests.Publishing.Feeds;

public sealed class ArticleFeedSpecs
{
    [Fact]
    public void The_newest_article_comes_first_and_dates_the_feed()
    {
        var feed = GivenFeed.Create(
            GivenFeed.Article("b", "2026-01-02"), GivenFeed.Article("c", "2026-11-01"), SamplePages.Final, GivenFeed.Article("a", "2026-01-02"));

        Assert.Equal(["c", "a", "b"], feed.Entries.Select(entry => entry.Address[^6..^5]));
        Assert.Equal(new DateOnly(2026, 11, 1), feed.Updated);
    }

    [Fact]
    public void Without_articles_it_is_as_old_as_the_edition() => Assert.Equal(SamplePages.Site.Date, GivenFeed.Create().Updated);

    [Fact]
    public void It_holds_only_so_many() => Assert.Equal(
        ArticleFeed.MaxArticles,
        GivenFeed.Create([.. Enumerable.Range(0, ArticleFeed.MaxArticles + 1).Select(i => GivenFeed.Article($"a-{i}", "2026-01-02"))]).Entries.Length);

    [Fact]
    public void Ids_stay_the_archives_own_wherever_the_site_stands()
    {
        var entry = GivenFeed.Create(GivenFeed.Article("a", "2026-01-02")).Entries[0];

        Assert.Equal("https://archive.example/articles/a.html", entry.Id);
        Assert.Equal("https://preview.example/track/articles/a.html", entry.Address);
    }

    [Fact]
    public void Links_are_absolute_and_text_is_left_alone()
    {
        var article = GivenFeed.Article("a", "2026-01-02").With(
            new Html("<p>See <a href=\"#before\">before</a>, "),
            new EntityLink(EntityRef.To(new AthleteId("asli-cakir-alptekin")), "Çakır <&>"),
            new Html(" href=&quot;#x&quot;</p>"));

        Assert.Equal(
            "<p>See <a href=\"https://preview.example/track/articles/a.html#before\">before</a>, "
                + "<a href=\"https://preview.example/track/athletes/asli-cakir-alptekin.html\">Çakır &lt;&amp;&gt;</a> href=&quot;#x&quot;</p>",
            GivenFeed.Create(article).Entries[0].Html);
    }
}
