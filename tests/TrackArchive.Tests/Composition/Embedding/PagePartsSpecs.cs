using TrackArchive.Composition;
using TrackArchive.Composition.Embedding;
using TrackArchive.Pages;
using TrackArchive.Publishing.Feeds;
using Xunit;

namespace TrackArchive.Tests.Composition.Embedding;

public sealed class PagePartsSpecs(EmbeddedArchive archive) : IClassFixture<EmbeddedArchive>
{
    private readonly SiteFrame _frame = SiteFiles.FrameOf(ComposedSite.Create(archive.Archive, sqlite: null, new Stages(_ => { }), workers: 1));

    [Fact]
    public void A_body_is_the_page_without_the_archives_header_and_footer_and_with_its_relative_links()
    {
        var body = PageParts.RenderBody(Page("athletes/sebastian-coe.html"), _frame);
        Assert.Contains(">Sebastian Coe</h1>", body, StringComparison.Ordinal);
        Assert.Contains("data-pagefind-body", body, StringComparison.Ordinal);
        Assert.Contains("href=\"../finals/olympic-games/1984/men-1500m.html\"", body, StringComparison.Ordinal);
        Assert.All(["<html", "<body", "<main", "site-header", "site-footer"], part => Assert.DoesNotContain(part, body, StringComparison.Ordinal));
    }

    [Fact]
    public void A_head_has_the_canonical_address_styles_scripts_and_structured_data_and_no_title()
    {
        var head = PageParts.RenderHead(Page("athletes/sebastian-coe.html"), _frame);
        Assert.Contains("<link rel=\"canonical\" href=\"https://club.example/archive/athletes/sebastian-coe.html\"", head, StringComparison.Ordinal);
        Assert.All(["rel=\"stylesheet\"", "<script", "application/ld+json"], part => Assert.Contains(part, head, StringComparison.Ordinal));
        Assert.All(["<title", "Content-Security-Policy"], part => Assert.DoesNotContain(part, head, StringComparison.Ordinal));
    }

    [Fact]
    public void A_feed_carries_a_finals_story_and_podium_with_absolute_links_and_an_article_whole()
    {
        var site = new Uri("https://club.example/archive/");
        var final = FeedContent.Find(Page("finals/olympic-games/1984/men-1500m.html"), site)!;
        Assert.Contains("class=\"story\"", final, StringComparison.Ordinal);
        Assert.Contains("href=\"https://club.example/archive/athletes/sebastian-coe.html\"", final, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"..", final, StringComparison.Ordinal);
        Assert.NotNull(FeedContent.Find(archive.Archive.Pages.First(p => p.Kind == PageKind.Article), site));
        Assert.Null(FeedContent.Find(Page("athletes/sebastian-coe.html"), site));
    }

    private Page Page(string path) => archive.Archive.Pages.Single(p => p.Route.Path == path);
}
