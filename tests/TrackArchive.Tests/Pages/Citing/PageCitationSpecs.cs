using TrackArchive.Pages;
using TrackArchive.Pages.Citing;
using TrackArchive.Tests.Theme;
using Xunit;

namespace TrackArchive.Tests.Pages.Citing;

public sealed class PageCitationSpecs
{
    private static readonly PageCitation Final = PageCitation.Find(SamplePages.Final, SamplePages.Site)!;

    [Fact]
    public void The_sentence_names_page_archive_edition_date_and_address() => Assert.Equal(
        "“Men's 1500 metres, Olympic Games 1984”, TrackArchive, edition 2026.1, 23 November 2026, "
            + "https://archive.example/some/base/finals/olympic-games/1984/men-1500m.html",
        Final.Text);

    [Fact]
    public void The_home_page_is_cited_as_the_archive() => Assert.Equal(
        "TrackArchive, edition 2026.1, 23 November 2026, https://archive.example/some/base/",
        PageCitation.Find(SamplePages.HomePage, SamplePages.Site)!.Text);

    [Fact]
    public void An_article_has_its_own_date() => Assert.Equal(
        new DateOnly(2026, 5, 1),
        PageCitation.Find(SamplePages.ArticlePage with { Published = new DateOnly(2026, 5, 1) }, SamplePages.Site)!.Date);

    [Fact]
    public void Search_and_missing_addresses_are_not_cited() =>
        Assert.All(new Page[] { SamplePages.Search, SamplePages.NotFound }, page => Assert.Null(PageCitation.Find(page, SamplePages.Site)));

    [Fact]
    public void BibTeX_has_an_entry_that_every_style_knows() => Assert.Equal(
        """
        @misc{trackarchive-finals-olympic-games-1984-men-1500m,
          author = {{TrackArchive}},
          title = {{Men's 1500 metres, Olympic Games 1984}},
          year = {2026},
          month = nov,
          note = {Edition 2026.1},
          url = {https://archive.example/some/base/finals/olympic-games/1984/men-1500m.html}
        }
        """.ReplaceLineEndings("\n"),
        BibTeX.Format(Final));

    [Theory]
    [InlineData("Çakır", @"{\c{C}}ak{\i}r")]
    [InlineData("Nordås & Ødegård", @"Nord{\r{a}}s \& {\O}deg{\r{a}}rd")]
    [InlineData("100 % of {three} _and_ ~ ^ \\ #1 $", @"100 \% of {\textbraceleft}three{\textbraceright} \_and\_ {\textasciitilde} {\textasciicircum} {\textbackslash} \#1 \$")]
    [InlineData("“1896–2025”", "``1896--2025''")]
    [InlineData("Țiriac 東京", "Țiriac 東京")]
    public void BibTeX_writes_accents_and_signs_as_LaTeX(string title, string latex) =>
        Assert.Contains($"title = {{{{{latex}}}}},\n", BibTeX.Format(Final with { Title = title }), StringComparison.Ordinal);

    [Fact]
    public void The_page_shows_all_three_forms_labelled()
    {
        var footer = Rendered.Document(SamplePages.Final).QuerySelector("footer")!;

        Assert.Contains(Final.Text, footer.QuerySelector(".cite")!.Words(), StringComparison.Ordinal);
        Assert.Equal(["BibTeX", "CSL-JSON"], footer.QuerySelectorAll("details figcaption").Select(c => c.Words()));
        Assert.Equal([BibTeX.Format(Final), CslJson.Format(Final)], footer.QuerySelectorAll("details pre").Select(p => p.TextContent));
    }
}
