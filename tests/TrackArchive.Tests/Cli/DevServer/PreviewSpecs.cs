using System.Net;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Cli.DevServer;

/// <summary>What a keeper sees while writing.</summary>
public sealed class PreviewSpecs
{
    private const string Article = "articles/three-british-titles.md";
    private const string ArticlePage = "articles/three-british-titles.html";
    private const string FinalPage = "finals/olympic-games/1984/men-1500m.html";

    [Fact]
    public async Task What_it_writes_is_what_a_build_writes()
    {
        await using var session = await PreviewSession.BuiltAsync();
        using var built = new TemporaryFolder();
        await TrackArchiveProgram.RunAsync("build", "--no-search", "--content", session.Content.Path, "--output", built.Path);
        Assert.Equal(built.Files(), session.Output.Files());
        Assert.DoesNotContain(built.Files().Values, text => text.Contains("_trackarchive", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_change_brings_a_new_build_and_a_new_page()
    {
        await using var session = await PreviewSession.BuiltAsync();
        var before = await session.UntilAsync(_ => true);
        session.Content.Replace(Article, "title: ", "title: Changed. ");
        var after = await session.UntilAsync(state => state.Build != before.Build);
        Assert.Equal("", after.Problems);
        Assert.Contains("Changed. ", await session.PageAsync(ArticlePage), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_is_reported_and_the_last_good_page_stays()
    {
        await using var session = await PreviewSession.BuiltAsync();
        var (state, page) = (await session.UntilAsync(_ => true), await session.PageAsync(FinalPage));
        session.Content.Replace(TinyArchive.Final1984, "sebastian-coe", "sebastian-cow");
        var broken = await session.UntilAsync(s => s.Problems.Length > 0);
        Assert.Equal(state.Build, broken.Build);
        Assert.Matches(@"men-1500m\.yml:\d+:\d+</code> <strong>error TA103</strong>", broken.Problems);
        Assert.Contains("<mark>sebastian-cow</mark>", broken.Problems, StringComparison.Ordinal);
        Assert.Equal(page, await session.PageAsync(FinalPage));
    }

    [Fact]
    public async Task What_is_mended_without_a_change_of_pages_needs_no_reload()
    {
        await using var session = await PreviewSession.BuiltAsync();
        var before = await session.UntilAsync(_ => true);
        session.Content.Replace(TinyArchive.Final1984, "sebastian-coe", "sebastian-cow");
        await session.UntilAsync(state => state.Problems.Length > 0);
        session.Content.Replace(TinyArchive.Final1984, "sebastian-cow", "sebastian-coe");
        Assert.Equal(before, await session.UntilAsync(state => state.Problems.Length == 0));
    }

    [Fact]
    public async Task Content_that_is_broken_from_the_start_is_explained_and_can_be_mended()
    {
        await using var session = await PreviewSession.StartAsync(content => content.Replace(TinyArchive.Final1984, "sebastian-coe", "sebastian-cow"));
        await session.UntilAsync(state => state.Problems.Length > 0);
        using var page = await session.Client.GetAsync(FinalPage, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("error TA103", html, StringComparison.Ordinal);
        Assert.Contains("reload.js\" data-build=\"\"", html, StringComparison.Ordinal);
        Assert.Empty(session.Output.Files());

        session.Content.Replace(TinyArchive.Final1984, "sebastian-cow", "sebastian-coe");
        await session.UntilPageAsync(FinalPage, "Sebastian Coe");
    }

    [Fact]
    public async Task After_a_flood_of_changes_it_shows_the_newest_state()
    {
        await using var session = await PreviewSession.BuiltAsync();
        var article = session.Content[Article];
        for (var i = 1; i <= 400; i++)
        {
            session.Content[Article] = article.Replace("title: ", $"title: Version {i:D3} of ", StringComparison.Ordinal);
            session.Content[$"articles/passing-{i}.md"] = "---\ntitle: Passing\ndate: 2026-01-01\nsummary: Short.\n---\nText.\n";
        }
        for (var i = 1; i < 400; i++)
            File.Delete(Path.Join(session.Content.Path, $"articles/passing-{i}.md"));
        await session.UntilPageAsync(ArticlePage, "Version 400 of ");
        await session.UntilPageAsync("articles/passing-400.html", "Passing");
        await session.UntilAsync(_ => !File.Exists(Path.Join(session.Output.Path, "articles/passing-399.html")));
        Assert.InRange(session.Reports.Count, 2, 40);
    }

    [Fact]
    public async Task A_renamed_file_moves_its_page()
    {
        await using var session = await PreviewSession.BuiltAsync();
        File.Move(Path.Join(session.Content.Path, Article), Path.Join(session.Content.Path, "articles/renamed.md"));
        await session.UntilPageAsync("articles/renamed.html", "<article");
        using var old = await session.Client.GetAsync(ArticlePage, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, old.StatusCode);
    }

    [Fact]
    public async Task A_folder_deleted_and_made_again_is_watched_again()
    {
        const string Lone = "articles/a-race-without-rivals.md";
        const string LonePage = "articles/a-race-without-rivals.html";
        await using var session = await PreviewSession.BuiltAsync();
        var article = session.Content[Lone];
        Directory.Delete(Path.Join(session.Content.Path, "articles"), recursive: true);
        await session.UntilAsync(_ => !File.Exists(Path.Join(session.Output.Path, LonePage)));
        session.Content[Lone] = article.Replace("title: ", "title: Again. ", StringComparison.Ordinal);
        await session.UntilPageAsync(LonePage, "Again. ");
        session.Content[Lone] = article.Replace("title: ", "title: Once more. ", StringComparison.Ordinal);
        await session.UntilPageAsync(LonePage, "Once more. ");
    }

    [Fact]
    public async Task The_whole_content_deleted_and_made_again_is_watched_again()
    {
        await using var session = await PreviewSession.BuiltAsync();
        var aside = session.Content.Path + "-aside";
        Directory.Move(session.Content.Path, aside);
        await session.UntilAsync(state => state.Problems.Contains("TA008", StringComparison.Ordinal));
        Directory.Move(aside, session.Content.Path);
        await session.UntilAsync(state => state.Problems.Length == 0);
        session.Content.Replace(Article, "title: ", "title: Again. ");
        await session.UntilPageAsync(ArticlePage, "Again. ");
    }
}
