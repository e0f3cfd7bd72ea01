using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Finals;
using TrackArchive.Statiq;
using Xunit;

namespace TrackArchive.StatiqTests;

/// <summary>What a site can do with the archive's documents before and while they become pages.</summary>
public sealed class StatiqDocumentSpecs : IDisposable
{
    private const string Coe = "archive/athletes/sebastian-coe.html";

    private readonly StatiqSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Entities_are_documents_with_typed_models_before_they_are_rendered()
    {
        var run = await _site.ExecuteAsync(archive => archive.Search = false);
        var final = run.Outputs["ArchiveFinals"][Phase.Process].Single(f => f.GetString(TrackArchiveKeys.Id) == "olympic-games/1984/men-1500m");
        Assert.Equal("3:32.53", final.Get<FinalPage>(TrackArchiveKeys.Page).Winners[0].Mark);
        Assert.Equal(0, final.ContentProvider.GetLength());
        Assert.Equal("Sebastian Coe", run.Outputs["ArchiveAthletes"][Phase.Process].Single(a => a.Destination == Coe).Get<AthletePage>(TrackArchiveKeys.Page).Name);
        Assert.All(["ArchiveChampionships", "ArchiveEvents", "ArchiveNations", "ArchiveArticles"], pipeline => Assert.NotEmpty(run.Outputs[pipeline][Phase.Process]));
    }

    [Fact]
    public async Task A_template_of_the_site_renders_the_pages_of_a_kind_and_the_theme_the_others()
    {
        _site["input/_Final.cshtml"] = """
            @using TrackArchive.Pages.Finals
            @{ var final = Document.Get<FinalPage>("TrackArchivePage"); }
            <html><body><h1>@final.Title</h1><p>Won in @Document.GetString("TrackArchiveMark") (@Document.GetString("TrackArchiveYear"))</p></body></html>
            """;
        var run = await _site.ExecuteAsync(archive => (archive.Search, archive.Templates["Final"]) = (false, "_Final.cshtml"));
        Assert.Equal((int)ExitCode.Normal, run.ExitCode);
        Assert.Contains("Won in 3:32.53 (1984)", _site["output/archive/finals/olympic-games/1984/men-1500m.html"], StringComparison.Ordinal);
        Assert.Contains("site-header", _site["output/" + Coe], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_in_another_language_has_the_same_values()
    {
        _site["input/_athlete.hbs"] = "<p>{{Title}} won {{TrackArchiveMedals}}</p>";
        await _site.ExecuteAsync(archive => (archive.Search, archive.Templates["Athlete"]) = (false, "_athlete.hbs"));
        Assert.Contains("<p>Sebastian Coe won", _site["output/" + Coe], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frame_puts_the_themes_pages_into_the_sites_own_layout()
    {
        _site["input/_Layout.cshtml"] = """
            <html><head><title>@Document.GetString("Title"), Club</title>@Html.Raw(Document.GetString("TrackArchiveHead"))</head>
            <body><header>Our club</header>@RenderBody()</body></html>
            """;
        await _site.ExecuteAsync(archive => (archive.Search, archive.Frame) = (false, "_Layout.cshtml"));
        var page = _site["output/" + Coe];
        Assert.All(["<title>Sebastian Coe, Club</title>", "<header>Our club</header>", ">Sebastian Coe</h1>", "rel=\"canonical\""], part => Assert.Contains(part, page, StringComparison.Ordinal));
        Assert.DoesNotContain("site-header", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_the_site_takes_the_place_of_the_one_that_its_front_matter_names()
    {
        _site["input/coe.cshtml"] = "---\nTrackArchiveReplaces: athletes/sebastian-coe\n---\n<html><body>Ours: @Document.GetString(\"Title\")</body></html>\n";
        var run = await _site.ExecuteAsync(archive => archive.Search = false);
        Assert.Equal((int)ExitCode.Normal, run.ExitCode);
        Assert.Contains("Ours: Sebastian Coe", _site["output/" + Coe], StringComparison.Ordinal);
        Assert.DoesNotContain("output/coe.html", _site.Files("output").Keys);
    }

    [Fact]
    public async Task A_template_for_no_kind_of_page_or_that_is_not_there_is_named()
    {
        Assert.Contains("'Finals', which is not a kind of page", await FailAsync(archive => archive.Templates["Finals"] = "_Final.cshtml"), StringComparison.Ordinal);
        Assert.Contains("'_Final.cshtml' is not in the site's input", await FailAsync(archive => archive.Templates["Final"] = "_Final.cshtml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_the_site_at_the_address_of_a_page_is_an_error_that_names_both()
    {
        _site["input/archive/athletes/sebastian-coe.md"] = "Our Coe.\n";
        var errors = await FailAsync(_ => { });
        Assert.Contains("input/archive/athletes/sebastian-coe.md:1:1: error", errors, StringComparison.Ordinal);
        Assert.Contains("athletes/gbr/sebastian-coe.md of the archive", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_feeds_sitemap_and_pages_give_one_address()
    {
        _site["input/news.yml"] = "FeedPipelines: ArchiveFinals\nFeedFilter: => ContainsKey(\"Published\")\nFeedOrderKey: Published\nFeedOrderDescending: true\nFeedSize: 5\nFeedAtom: true\n";
        var run = await _site.ExecuteAsync(archive => archive.Search = false, (Keys.Host, "club.example"), (Keys.LinksUseHttps, true));
        const string Address = "https://club.example/archive/finals/olympic-games/1984/men-1500m.html";
        Assert.Contains($"rel=\"canonical\" href=\"{Address}\"", _site["output/archive/finals/olympic-games/1984/men-1500m.html"], StringComparison.Ordinal);
        Assert.Contains($"<loc>{Address}</loc>", _site["output/sitemap.xml"], StringComparison.Ordinal);
        Assert.Contains("<loc>https://club.example/archive/</loc>", _site["output/sitemap.xml"], StringComparison.Ordinal);
        var feed = _site["output/news.atom"];
        Assert.Contains(".html</id>", feed, StringComparison.Ordinal);
        Assert.Contains("class=\"story\"", System.Net.WebUtility.HtmlDecode(feed), StringComparison.Ordinal);
        Assert.DoesNotContain("site-header", feed, StringComparison.Ordinal);
        Assert.Equal((int)ExitCode.Normal, run.ExitCode);
    }

    [Fact]
    public async Task Analyzers_see_a_few_pages_of_each_kind_where_the_site_wants_a_sample_and_none_by_default()
    {
        var sample = await AnalyzedAsync(ArchiveAnalysis.Sample);
        Assert.Contains(sample, kind => kind.Key == "Final");
        Assert.All(sample, kind => Assert.InRange(kind.Count(), 1, 10));
        Assert.True((await AnalyzedAsync(ArchiveAnalysis.All)).Max(kind => kind.Count()) > 10);
        Assert.Empty(await AnalyzedAsync(ArchiveAnalysis.No));
    }

    private async Task<ILookup<string, IDocument>> AnalyzedAsync(ArchiveAnalysis analyze)
    {
        var run = await _site.ExecuteAsync(archive => (archive.Search, archive.Analyze) = (false, analyze));
        return run.Outputs["AnalyzeContent"][Phase.Input].Where(page => page.ContainsKey(TrackArchiveKeys.Kind)).ToLookup(page => page.GetString(TrackArchiveKeys.Kind));
    }

    private async Task<string> FailAsync(Action<TrackArchiveOptions> configure)
    {
        var run = await _site.ExecuteAsync(archive =>
        {
            archive.Search = false;
            configure(archive);
        });
        Assert.NotEqual((int)ExitCode.Normal, run.ExitCode);
        return string.Join('\n', run.LogMessages.Select(m => m.FormattedMessage));
    }
}
