using TrackArchive.Domain.Texts;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>Markdown comes out as the closed list of parts that pages show.</summary>
public sealed class ArticleTextSpecs : IDisposable
{
    private readonly ChangedArchive _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("[[josh-kerr]]", "Athlete josh-kerr", null)]
    [InlineData("[[josh-kerr|the champion]]", "Athlete josh-kerr", "the champion")]
    [InlineData("[[josh-kerr|the\nchampion]]", "Athlete josh-kerr", "the champion")]
    [InlineData("[[olympic-games/1984/men-1500m]]", "Final olympic-games/1984/men-1500m", null)]
    [InlineData("[[olympic-games/1984]]", "Edition olympic-games/1984", null)]
    [InlineData("[[olympic-games]]", "Championship olympic-games", null)]
    [InlineData("[[men-high-jump]]", "Event men-high-jump", null)]
    [InlineData("[[nation/GBR]]", "Nation GBR", null)]
    [InlineData("[[year/2021]]", "Year 2021", null)]
    [InlineData("[[article/three-british-titles]]", "Article three-british-titles", null)]
    public void A_link_to_the_archive_has_a_target_and_the_words_that_the_text_gives(string markdown, string target, string? words)
    {
        var link = Assert.Single(Read(markdown).OfType<EntityLink>());
        Assert.Equal((target, words), (link.Target.ToString(), link.Words));
    }

    [Theory]
    [InlineData("`[[josh-kerr]]`")]
    [InlineData("    [[josh-kerr]]")]
    [InlineData("\\[[josh-kerr]]")]
    public void Code_and_escaped_brackets_link_nowhere(string markdown) => Assert.DoesNotContain(Read(markdown), p => p is EntityLink);

    [Fact]
    public void Parts_are_in_reading_order_and_balanced_together()
    {
        var parts = Read("He beat *[[steve-cram|Cram]]*.");
        Assert.Equal(["<p>He beat <em>", "Cram", "</em>.</p>\n"], parts.Select(p => p is EntityLink l ? l.Words : ((Html)p).Markup));
    }

    [Theory]
    [InlineData("Çakır, Nordås & Ngeny", "<p>Çakır, Nordås &amp; Ngeny</p>\n")]
    [InlineData("\"It\" -- was...", "<p>&quot;It&quot; -- was...</p>\n")]
    [InlineData("## The end of [[josh-kerr|Kerr]]'s", "<h2 id=\"the-end-of-kerrs\">The end of Kerr's</h2>\n")]
    [InlineData("[See](https://a.example/b)", "<p><a href=\"https://a.example/b\">See</a></p>\n")]
    public void Text_stays_as_it_is_written(string markdown, string html) => Assert.Equal(html, Shown(markdown));

    private string Shown(string markdown) => string.Concat(Read(markdown).Select(p => p is EntityLink l ? l.Words : ((Html)p).Markup));

    private TextPart[] Read(string markdown)
    {
        _content["articles/spec.md"] = $"---\ntitle: T\ndate: 2025-01-01\nsummary: S.\nmentions: false\n---\n{markdown}\n";
        var (loaded, messages) = _content.Load();
        Assert.Equal("", messages);
        return [.. loaded.Archive!.Articles.Single(a => a.Id == new ArticleId("spec")).Body];
    }
}
