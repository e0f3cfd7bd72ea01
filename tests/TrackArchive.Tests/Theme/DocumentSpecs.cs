using AngleSharp.Dom;
using TrackArchive.Pages;
using TrackArchive.Theme;
using Xunit;

namespace TrackArchive.Tests.Theme;

public sealed class DocumentSpecs
{
    [Fact]
    public void The_head_names_the_page_the_site_and_its_address()
    {
        var head = Rendered.Document(SamplePages.Final).Head!;

        Assert.Equal("Men's 1500 metres, Olympic Games 1984 | TrackArchive", head.QuerySelector("title")!.TextContent);
        Assert.Equal("Sebastian Coe won in 3:32.53 <before> Steve Cram.", Content(head, "meta[name=description]"));
        Assert.Equal("https://archive.example/some/base/finals/olympic-games/1984/men-1500m.html", head.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("TrackArchive", Content(head, "meta[property='og:site_name']"));
        Assert.Equal("men-1500m.json", head.QuerySelector("link[rel=alternate][type='application/json']")!.GetAttribute("href"));
        Assert.Equal("light dark", Content(head, "meta[name=color-scheme]"));
    }

    [Fact]
    public void Every_page_can_be_corrected_and_leads_to_its_file()
    {
        var foot = Rendered.Document(SamplePages.Final).QuerySelector("footer.site-footer")!;
        Assert.Equal(
            "https://code.example/issues/new?template=correction.yml&page=https%3A%2F%2Farchive.example%2Fsome%2Fbase%2Ffinals%2Folympic-games%2F1984%2Fmen-1500m.html&file=" + Uri.EscapeDataString(SamplePages.Final.ContentPath!),
            Link("Correct this page"));
        Assert.Equal($"https://code.example/content/{SamplePages.Final.ContentPath}", Link("The file behind this page"));
        var index = Rendered.Document(SamplePages.Index).QuerySelector("footer.site-footer")!;
        Assert.Contains(index.QuerySelectorAll("a"), a => a.Words() == "Correct this page" && a.GetAttribute("href")!.EndsWith("&file=", StringComparison.Ordinal));

        string? Link(string words) => foot.QuerySelectorAll("a").Single(a => a.Words() == words).GetAttribute("href");
    }

    [Fact]
    public void Feeds_are_named_in_the_head_and_offered_on_the_index()
    {
        var article = Rendered.Document(SamplePages.ArticlePage).Head!;

        Assert.Equal("../feed.atom", article.QuerySelector("link[rel=alternate][type='application/atom+xml']")!.GetAttribute("href"));
        Assert.Equal("../feed.json", article.QuerySelector("link[rel=alternate][type='application/feed+json']")!.GetAttribute("href"));
        Assert.Equal(
            "Follow new articles in a feed reader: Atom, JSON Feed",
            Rendered.Document(SamplePages.Index).QuerySelector("main .feeds:has(a[href='../feed.atom']):has(a[href='../feed.json'])")!.Words());
        Assert.Null(Rendered.Document(SamplePages.Final).QuerySelector("link[type='application/atom+xml']"));
    }

    [Fact]
    public void The_home_page_is_called_as_the_site_and_has_the_bare_address()
    {
        var head = Rendered.Document(SamplePages.HomePage).Head!;

        Assert.Equal("TrackArchive", head.QuerySelector("title")!.TextContent);
        Assert.Equal("https://archive.example/some/base/", head.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void Links_of_a_page_three_folders_down_lead_up_three_times()
    {
        var document = Rendered.Document(SamplePages.Final);

        Assert.Equal("../../../athletes/sebastian-coe.html", document.QuerySelector(".winner a")!.GetAttribute("href"));
        Assert.Equal("../../../index.html", document.QuerySelector(".site-title")!.GetAttribute("href"));
        Assert.Equal("../../../" + ThemeAssets.Styles[0].Path, document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
        Assert.Equal("../1980/men-1500m.html", document.QuerySelector(".lane .before a")!.GetAttribute("href"));
        Assert.Equal("../../../search.html", document.QuerySelector("form")!.GetAttribute("action"));
    }

    [Fact]
    public void The_page_of_missing_addresses_links_from_the_base_path()
    {
        var document = Rendered.Document(SamplePages.NotFound);

        Assert.Equal("/some/base/athletes/index.html", document.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal("/some/base/" + ThemeAssets.Styles[0].Path, document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
        Assert.Null(document.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public void Structured_data_cannot_end_its_own_element()
    {
        var document = Rendered.Document(SamplePages.Final, structuredData: """{"name":"</script><b>&amp; Çakır <!--"}""");

        var script = document.QuerySelector("script[type='application/ld+json']")!;
        Assert.Equal("""{"name":"\u003c/script>\u003cb>&amp; Çakır \u003c!--"}""", script.TextContent);
        Assert.Null(document.QuerySelector("b"));
    }

    [Fact]
    public void Letters_stay_letters()
    {
        var html = Rendered.Html(SamplePages.Final);

        Assert.Contains("Aslı Çakır Alptekin", html, StringComparison.Ordinal);
        Assert.Contains("Žan Ødegård", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_and_apostrophes_are_written_as_simple_programs_look_for_them()
    {
        var html = Rendered.Html(SamplePages.Final, structuredData: "{}");

        Assert.Contains("<script type=\"application/ld+json\">", html, StringComparison.Ordinal);
        Assert.Contains("type=\"image/svg+xml\"", html, StringComparison.Ordinal);
        Assert.Contains("Men's 1500 metres", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_footer_says_edition_date_licence_data_and_where_to_correct()
    {
        var footer = Rendered.Document(SamplePages.Final).QuerySelector("footer")!;

        Assert.Contains("edition 2026.1 of 23 November 2026", footer.Words(), StringComparison.Ordinal);
        Assert.Contains("edition 2026.1, 23 November 2026, https://archive.example/some/base/finals/olympic-games/1984/men-1500m.html", footer.Words(), StringComparison.Ordinal);
        Assert.NotNull(footer.QuerySelector("a[rel=license][href='https://creativecommons.org/licenses/by/4.0/']"));
        Assert.NotNull(footer.QuerySelector("a[href='men-1500m.json']"));
        Assert.NotNull(footer.QuerySelector("a[href='https://code.example/content/finals/olympic-games/1984/men-1500m.yml']"));
    }

    [Fact]
    public void Searched_pages_carry_their_kind_and_facets()
    {
        var main = Rendered.Document(SamplePages.Event with { Facets = SamplePages.Final.Facets }).QuerySelector("main[data-pagefind-body]")!;

        Assert.Equal(
            ["kind[data-value] Event", "event[data-value] 1500 metres, men", "decade[data-value] 1980s"],
            main.QuerySelectorAll("[data-pagefind-filter]").Select(e => e.GetAttribute("data-pagefind-filter") + " " + e.GetAttribute("data-value")));
        Assert.Equal("title", main.QuerySelector("h1")!.GetAttribute("data-pagefind-meta"));
    }

    [Fact]
    public void Finals_and_athletes_without_a_biography_are_left_to_the_index_of_names()
    {
        Assert.Null(Rendered.Document(SamplePages.Final).QuerySelector("[data-pagefind-body]"));
        Assert.NotNull(Rendered.Document(SamplePages.Athlete).QuerySelector("[data-pagefind-body]"));
        Assert.Null(Rendered.Document(SamplePages.Athlete with { Biography = null }).QuerySelector("[data-pagefind-body]"));
    }

    [Fact]
    public void Lists_are_not_searched()
    {
        Assert.Null(Rendered.Document(SamplePages.Index).QuerySelector("[data-pagefind-body], [data-pagefind-filter]"));
    }

    [Fact]
    public void Every_page_has_one_box_that_knows_where_the_index_is()
    {
        Assert.Equal("../../../search/index.js", Assert.Single(Rendered.Document(SamplePages.Final).Forms).GetAttribute("data-index"));
        Assert.Equal("search/index.js", Assert.Single(Rendered.Document(SamplePages.Search).Forms).GetAttribute("data-index"));
    }

    [Fact]
    public void Titles_in_another_language_say_which_and_keep_their_direction()
    {
        var arabic = new Citation(new Link(Routes.Sources, "\u0633\u0639\u064a\u062f"), "Le Matin") { Language = "ar" };
        var links = Rendered.Document(SamplePages.Final with { Sources = [arabic, arabic with { Language = null }] }).QuerySelectorAll(".sources a");
        var titles = Rendered.Document(SamplePages.SourcesOfALetter with { Sources = [.. SamplePages.SourcesOfALetter.Sources.Select(s => s with { Language = "de" })] }).QuerySelectorAll(".source-list dt :is(a, span)");

        Assert.Equal(["ar", null], links.Select(a => a.GetAttribute("lang")));
        Assert.Equal(["auto", null], links.Select(a => a.GetAttribute("dir")));
        Assert.Equal(["de", "de"], titles.Select(t => t.GetAttribute("lang")));
    }

    [Fact]
    public void A_script_that_arranges_its_page_runs_before_anything_is_painted()
    {
        var scripts = Rendered.Document(SamplePages.Coverage).Head!.QuerySelectorAll("script[src]");

        Assert.Equal([.. ThemeAssets.Scripts, .. ThemeAssets.ScriptsOf(SamplePages.Coverage)], scripts.Select(s => new Route(s.GetAttribute("src")!)));
        Assert.All(scripts, s => Assert.Equal("render", s.GetAttribute("blocking")));
        Assert.All(scripts, s => Assert.True(s.HasAttribute("defer")));
    }

    private static string? Content(IElement head, string selector) => head.QuerySelector(selector)!.GetAttribute("content");
}
