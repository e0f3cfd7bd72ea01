using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TrackArchive.Cli.Building;
using TrackArchive.Cli.DevServer;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Cli.DevServer;

public sealed class ProblemsHtmlSpecs : IDisposable
{
    private readonly TemporaryFolder _content = new();

    public ProblemsHtmlSpecs() => _content["a.yml"] = "title: A & B\nkey: <script>alert(1)</script>\n";

    public void Dispose() => _content.Dispose();

    [Fact]
    public void A_sound_build_has_none() => Assert.Equal("", ProblemsHtml.Format(new BuildReport([], []), Files));

    [Fact]
    public void A_mistake_has_its_place_message_hint_and_line()
    {
        var html = Parsed(new Diagnostic(Codes.UnknownKey, new SourceLocation("content/a.yml", 1, 8, 1), "what is this", "leave it"));
        Assert.Equal("1 mistake in the content", html.QuerySelector("h2")!.TextContent);
        Assert.Equal("content/a.yml:1:8 error TA002 what is this", html.QuerySelector("li p")!.TextContent);
        Assert.Equal("leave it", html.QuerySelector("li p + p")!.TextContent);
        Assert.Equal("title: <mark>A</mark> &amp; B", html.QuerySelector("pre")!.InnerHtml);
    }

    [Fact]
    public void A_related_place_is_shown_with_its_line()
    {
        var html = Parsed(new Diagnostic(Codes.DuplicateKey, new SourceLocation("content/a.yml", 2, 1, 3), "twice") { Related = [RelatedPlace.FirstGiven(new("content/a.yml", 1, 1, 5))] });
        Assert.Contains("content/a.yml:1:1 first given here", html.QuerySelector("li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["key", "title"], html.QuerySelectorAll("mark").Select(m => m.TextContent));
    }

    [Fact]
    public void What_comes_from_files_is_escaped()
    {
        var html = Parsed(new Diagnostic(Codes.UnknownKey, new SourceLocation("content/a.yml", 2, 6, 8), "<img src=x>", "<b>"));
        Assert.Empty(html.QuerySelectorAll("script, img, b"));
        Assert.Equal("key: <script>alert(1)</script>", html.QuerySelector("pre")!.TextContent);
    }

    [Theory]
    [InlineData(1, 99)]
    [InlineData(99, 1)]
    public void A_place_behind_the_end_is_shown_all_the_same(int line, int column)
    {
        var html = Parsed(new Diagnostic(Codes.BadYaml, new SourceLocation("content/a.yml", line, column), "ends too early"));
        Assert.Equal(line == 1 ? " " : null, html.QuerySelector("mark")?.TextContent);
    }

    [Fact]
    public void Of_very_many_the_first_are_shown_and_the_others_counted()
    {
        var html = Parsed([.. Enumerable.Range(0, 120).Select(i => new Diagnostic(Codes.BadYaml, new SourceLocation($"content/{i % 4}.yml", 1 + i, 1), "m"))]);
        Assert.Equal("120 mistakes in the content", html.QuerySelector("h2")!.TextContent);
        Assert.Equal(50, html.QuerySelectorAll("li").Length);
        Assert.Contains("70 more mistakes in 4 files are not shown", html.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_is_shown_too()
    {
        var html = ProblemsHtml.Format(new BuildReport([], []) { Failure = "the disk is <full>" }, Files);
        Assert.Contains("the disk is &lt;full&gt;", html, StringComparison.Ordinal);
    }

    private ContentFiles Files => new(_content.Path, "content");

    private IElement Parsed(params Diagnostic[] diagnostics) =>
        new HtmlParser().ParseDocument(ProblemsHtml.Format(new BuildReport(diagnostics, []), Files)).Body!;
}
