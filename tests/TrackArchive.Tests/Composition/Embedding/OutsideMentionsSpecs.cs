using TrackArchive.Composition.Embedding;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages;
using TrackArchive.Pages.Athletes;
using Xunit;

namespace TrackArchive.Tests.Composition.Embedding;

public sealed class OutsideMentionsSpecs(EmbeddedArchive archive) : IClassFixture<EmbeddedArchive>
{
    private readonly OutsideMentions _mentions = new(
    [
        new(EntityRef.To(new AthleteId("sebastian-coe")), "../blog/coe.html", "A visit to Coe", "3 May 2026", "He came."),
        new(EntityRef.To(new AthleteId("sebastian-coe")), "../blog/coe.html", "A visit to Coe", "3 May 2026", "He came."),
    ]);

    [Fact]
    public void A_page_that_speaks_of_somebody_is_once_among_the_articles_behind_the_archives_own()
    {
        var coe = (AthletePage)Page("athletes/sebastian-coe.html");
        var added = ((AthletePage)_mentions.AddTo(coe)).Articles;
        Assert.Equal(coe.Articles, added[..^1]);
        Assert.Equal(("A visit to Coe", "3 May 2026", "He came."), (added[^1].Article.Words, added[^1].Date, added[^1].Summary));
    }

    [Fact]
    public void The_link_leads_out_of_the_archives_folder() =>
        Assert.Equal("../../blog/coe.html", ((AthletePage)_mentions.AddTo(Page("athletes/sebastian-coe.html"))).Articles[^1].Article.To.From(Routes.Athlete(new AthleteId("sebastian-coe"))));

    [Fact]
    public void Other_pages_stay_as_they_are()
    {
        var home = Page("index.html");
        Assert.Same(home, _mentions.AddTo(home));
    }

    [Fact]
    public void Every_page_about_something_can_be_mentioned() => Assert.All(
        EntityPipeline.All.Where(p => p != EntityPipeline.Articles).SelectMany(p => p.Models),
        model => Assert.NotNull(model.GetProperty(nameof(AthletePage.Articles))));

    private Page Page(string path) => archive.Archive.Pages.Single(p => p.Route.Path == path);
}
