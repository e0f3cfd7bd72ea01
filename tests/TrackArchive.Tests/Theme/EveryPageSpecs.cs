using AngleSharp.Dom;
using TrackArchive.Pages;
using TrackArchive.Pages.Front;
using TrackArchive.Theme;
using Xunit;

namespace TrackArchive.Tests.Theme;

public sealed class EveryPageSpecs
{
    public static IEnumerable<TheoryDataRow<string>> Paths => SamplePages.All.Select(p => new TheoryDataRow<string>(p.Route.Path));

    [Theory, MemberData(nameof(Paths))]
    public void Has_one_h1_and_headings_without_a_step_left_out(string path)
    {
        var levels = Document(path).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory, MemberData(nameof(Paths))]
    public void Has_landmarks_a_skip_link_and_its_language(string path)
    {
        var document = Document(path);

        Assert.Equal("en", document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("#main", document.QuerySelector("body > a")!.GetAttribute("href"));
        Assert.Single(document.QuerySelectorAll("body > header"));
        Assert.Single(document.QuerySelectorAll("body > main#main"));
        Assert.Single(document.QuerySelectorAll("body > footer"));
        Assert.All(document.QuerySelectorAll("nav"), nav => Assert.True(nav.HasAttribute("aria-label")));
    }

    [Theory, MemberData(nameof(Paths))]
    public void Every_table_has_a_caption_and_scopes(string path)
    {
        foreach (var table in Document(path).QuerySelectorAll("table"))
        {
            Assert.NotEmpty(table.QuerySelector("caption")!.Words());
            Assert.All(table.QuerySelectorAll("th"), th => Assert.Contains(th.GetAttribute("scope"), new[] { "col", "row" }));
            Assert.All(table.QuerySelectorAll("tbody tr"), tr => Assert.NotNull(tr.QuerySelector("th[scope=row]")));
            var columns = table.QuerySelectorAll("thead th").Length;
            Assert.All(table.QuerySelectorAll("tbody tr"), tr => Assert.Equal(columns, tr.Children.Length));
        }
    }

    /// <summary>In a cell, a paragraph or an item of a list, inline elements flow together: "KENNo longer champion" would be one word.</summary>
    [Theory, MemberData(nameof(Paths))]
    public void No_words_of_two_elements_run_together(string path)
    {
        foreach (var block in Document(path).QuerySelectorAll("main td, main p, main li, main dd, main figcaption"))
        {
            var texts = block.Descendants<IText>()
                .Where(t => t.ParentElement!.Closest(".unseen, [aria-hidden], [hidden]") is null)
                .Where(t => t.Ancestors<IElement>().TakeWhile(a => a != block).All(a => a.LocalName is "a" or "abbr" or "b" or "code" or "em" or "s" or "small" or "span" or "strong" or "time"))
                .Select(t => t.Data).Where(t => t.Length > 0).ToArray();
            Assert.All(texts.Zip(texts.Skip(1)), pair => Assert.False(
                char.IsLetter(pair.First[^1]) && char.IsUpper(pair.Second[0]), $"{pair.First}|{pair.Second}"));
        }
    }

    [Theory, MemberData(nameof(Paths))]
    public void Has_no_inline_script_or_style(string path)
    {
        var document = Document(path);

        Assert.Empty(document.QuerySelectorAll("style, [style]"));
        Assert.All(document.QuerySelectorAll("script"), s => Assert.True(s.HasAttribute("src")));
        Assert.DoesNotContain(document.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.Equal(ContentPolicy.Meta, document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
    }

    [Theory, MemberData(nameof(Paths))]
    public void Ids_are_unique_and_links_within_the_page_arrive(string path)
    {
        var document = Document(path);
        var ids = document.QuerySelectorAll("[id]").Select(e => e.Id).ToList();

        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.All(document.QuerySelectorAll("a[href^='#']"), a => Assert.Contains(a.GetAttribute("href")![1..], ids));
        Assert.All(document.QuerySelectorAll("label"), l => Assert.True(l.QuerySelector("input") is not null || ids.Contains(l.GetAttribute("for")), l.OuterHtml));
    }

    [Theory, MemberData(nameof(Paths))]
    public void Has_no_section_without_content(string path)
    {
        foreach (var box in Document(path).QuerySelectorAll("main section:not([hidden]), main nav, main ul, main ol:not(.search-results), main dl, main tbody"))
            Assert.Contains(box.Children, c => c.LocalName is not ("h2" or "h3"));
    }

    [Theory, MemberData(nameof(Paths))]
    public void Links_are_relative_and_end_in_a_file(string path)
    {
        var page = Page(path);
        foreach (var link in Document(path).QuerySelectorAll("a[href], link[rel=stylesheet], form[action]"))
        {
            var href = link.GetAttribute("href") ?? link.GetAttribute("action")!;
            if (href.Contains(':', StringComparison.Ordinal) || href.StartsWith('#'))
                continue;
            Assert.Equal(page is NotFoundPage, href.StartsWith("/some/base/", StringComparison.Ordinal));
            Assert.Matches(@"\.(html|json|css|atom|csv|sqlite)(\?[\w=&,.:+-]+)?(#[\w-]+)?$", href);
        }
    }

    [Theory, MemberData(nameof(Paths))]
    public void Every_picture_has_a_name_a_description_a_caption_and_a_table(string path)
    {
        var document = Document(path);
        foreach (var svg in document.QuerySelectorAll("figure > svg"))
        {
            Assert.NotEmpty(document.GetElementById(svg.GetAttribute("aria-labelledby")!)!.TextContent);
            Assert.Contains("table", document.GetElementById(svg.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
            Assert.NotEmpty(svg.ParentElement!.QuerySelector("figcaption")!.Words());
            Assert.All(svg.QuerySelectorAll("a"), a => Assert.NotEmpty(a.GetAttribute("aria-label")!));
            Assert.NotNull(document.QuerySelector("table"));
        }

        Assert.All(document.QuerySelectorAll("svg:not(figure > svg)"), s => Assert.Equal("true", s.GetAttribute("aria-hidden")));
    }

    [Theory, MemberData(nameof(Paths))]
    public void Flags_say_nothing_beside_the_names_they_stand_by(string path) =>
        Assert.All(Document(path).QuerySelectorAll("img.flag"), flag => Assert.Equal("", flag.GetAttribute("alt")));

    private static Page Page(string path) => SamplePages.All.Single(p => p.Route.Path == path);

    private static IDocument Document(string path) => Rendered.Document(Page(path));
}
