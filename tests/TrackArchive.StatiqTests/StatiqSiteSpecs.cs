using Microsoft.Extensions.Logging;
using Statiq.Web.Pipelines;
using TrackArchive.Statiq;
using Xunit;

namespace TrackArchive.StatiqTests;

public sealed class StatiqSiteSpecs : IDisposable
{
    private const string Final1984 = "content/finals/olympic-games/1984/men-1500m.yml";

    /// <summary>What hosts look for in the root of a domain and in no folder of it, and the manifest and the record that are <c>build</c>'s own.</summary>
    private static readonly string[] OfTheRoot = [".trackarchive-manifest", ".trackarchive-record", "_headers", "_redirects", "favicon.ico", "robots.txt", "sitemap.xml"];

    private readonly StatiqSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task An_archive_in_a_folder_is_what_build_writes_for_that_address()
    {
        _site["input/index.md"] = "---\ntitle: Club news\n---\nThe **archive** is open.\n";
        var run = await _site.ExecuteAsync(archive => archive.Search = false, (Keys.Host, "club.example"), (Keys.LinksUseHttps, true));
        await _site.BuildAsync("built", "--no-search", "--base-url", "https://club.example/archive/");
        Assert.Equal((int)ExitCode.Normal, run.ExitCode);
        var (built, output) = (_site.Files("built"), _site.Files("output/archive"));
        Assert.Equal(built.Keys.Except(OfTheRoot), output.Keys);
        Assert.All(output, file => Assert.True(file.Value.AsSpan().SequenceEqual(built[file.Key]), file.Key));
        Assert.Contains("The <strong>archive</strong> is open.", _site["output/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sites_sitemap_lists_the_archives_pages_with_its_own()
    {
        _site["input/index.md"] = "---\ntitle: Club news\n---\nNews.\n";
        await _site.ExecuteAsync(archive => archive.Search = false, (Keys.Host, "club.example"), (Keys.LinksUseHttps, true));
        var sitemap = _site["output/sitemap.xml"];
        Assert.Contains("<loc>https://club.example/archive/athletes/sebastian-coe.html</loc>", sitemap, StringComparison.Ordinal);
        Assert.Contains("<loc>https://club.example/</loc>", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("404", sitemap, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sites_archives_and_feeds_take_the_pages_that_they_ask_for()
    {
        _site["input/finals.md"] = "---\ntitle: Our finals\nArchivePipelines: ArchivePages\nArchiveFilter: => GetString(\"TrackArchiveKind\") == \"Final\"\n---\nAll of them.\n";
        _site["input/news.yml"] = "FeedPipelines: ArchivePages\nFeedFilter: => GetString(\"TrackArchiveKind\") == \"Article\"\nFeedRss: true\n";
        var run = await _site.ExecuteAsync(archive => archive.Search = false, (Keys.Host, "club.example"));
        var finals = run.Outputs[nameof(Archives)][Phase.Process].Single().GetChildren();
        Assert.Contains(finals, final => final.GetString(TrackArchiveKeys.Id) == "olympic-games/1984/men-1500m");
        Assert.All(finals, final => Assert.Equal("Final", final.GetString(TrackArchiveKeys.Kind)));
        var articles = run.Outputs[ArchivePipelines.Pages][Phase.Process].Where(page => page.GetString(TrackArchiveKeys.Kind) == "Article").ToArray();
        Assert.NotEmpty(articles);
        Assert.All(articles, article => Assert.Contains($"<title>{article.GetTitle()}</title>", _site["output/news.rss"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_is_a_document_that_says_what_it_is_about()
    {
        var run = await _site.ExecuteAsync(archive => archive.Search = false);
        var pages = run.Outputs[ArchivePipelines.Pages][Phase.Process];
        var coe = pages.Single(page => page.Destination == "archive/athletes/sebastian-coe.html");
        Assert.Equal(
            ("Sebastian Coe", "Athlete", "sebastian-coe", "athletes/gbr/sebastian-coe.md"),
            (coe.GetTitle(), coe.GetString(TrackArchiveKeys.Kind), coe.GetString(TrackArchiveKeys.Id), coe.GetString(TrackArchiveKeys.ContentFile)));
        Assert.NotEmpty(coe.GetString(WebKeys.Description));
        Assert.Contains("Great Britain", coe.GetList<string>("TrackArchiveNation"));
        Assert.Contains(pages, page => page.GetString(TrackArchiveKeys.Id) == "olympic-games/1984/men-1500m" && page.GetString(TrackArchiveKeys.Kind) == "Final");
        Assert.All(pages.Where(page => page.GetString(TrackArchiveKeys.Kind) == "Article"), page => Assert.NotEqual(default, page.GetDateTime(WebKeys.Published)));
    }

    [Fact]
    public async Task Mistakes_are_messages_with_their_places_and_end_the_execution()
    {
        _site[Final1984] = _site[Final1984].Replace("sebastian-coe", "sebastian-cow", StringComparison.Ordinal);
        _site["content/articles/another.md"] = "---\ntitle: Another\ndate: 2026-02-30\nsummary: One.\n---\nText.\n";
        var run = await _site.ExecuteAsync(_ => { });
        Assert.NotEqual((int)ExitCode.Normal, run.ExitCode);
        var errors = run.LogMessages.Where(m => m.LogLevel == LogLevel.Error).Select(m => m.FormattedMessage).ToArray();
        Assert.Contains(errors, m => m.Contains("content/articles/another.md:3:7: error TA201", StringComparison.Ordinal));
        Assert.Contains(errors, m => m.Contains("content/finals/olympic-games/1984/men-1500m.yml:", StringComparison.Ordinal) && m.Contains("did you mean 'sebastian-coe'?", StringComparison.Ordinal));
        Assert.Empty(_site.Files("output/archive"));
    }

    [Fact]
    public async Task A_content_folder_that_is_not_there_is_an_error_that_names_it()
    {
        var run = await _site.ExecuteAsync(archive => archive.Content = "nowhere");
        Assert.NotEqual((int)ExitCode.Normal, run.ExitCode);
        Assert.Contains(run.LogMessages, m => m.LogLevel == LogLevel.Error && m.FormattedMessage.Contains("nowhere/site.yml:1:1", StringComparison.Ordinal));
    }
}
