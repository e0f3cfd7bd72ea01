using System.Security.Cryptography;
using TrackArchive.Tests.Content;
using TrackArchive.Tests.Publishing;
using TrackArchive.Tests.RealArchive;
using Xunit;

namespace TrackArchive.Tests.Cli;

public sealed class BuildCommandSpecs(BuiltSite site) : IDisposable
{
    private readonly TemporaryFolder _content = TinyArchive.Copy();
    private readonly TemporaryFolder _output = new();

    public void Dispose()
    {
        _content.Dispose();
        _output.Dispose();
    }

    [Fact]
    public async Task A_sound_archive_becomes_a_site_and_a_summary()
    {
        var run = await Build();
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"^\d+ pages in .+: \d+ files added, 0 changed, 0 removed, 0 unchanged\.\s*$", run.Output);
        Assert.Contains("Sebastian Coe</h1>", _output["athletes/sebastian-coe.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_again_changes_nothing()
    {
        await Build();
        var (files, again) = (_output.Files(), await Build("--timings"));
        Assert.Matches(@"^\d+ pages in .+: nothing changed, \d+ unchanged\.", again.Output);
        Assert.DoesNotContain("Reading content", again.Output, StringComparison.Ordinal);
        Assert.Equal(files, _output.Files());
    }

    [Fact]
    public async Task Another_address_and_changed_content_are_not_the_same_again()
    {
        await Build();
        Assert.DoesNotContain("nothing changed", (await Build("--base-url", "https://example.org/")).Output, StringComparison.Ordinal);
        Assert.Contains("nothing changed", (await Build("--base-url", "https://example.org/")).Output, StringComparison.Ordinal);
        _content.Replace("athletes/gbr/sebastian-coe.md", "name: Sebastian Coe", "name: Sebastian Newbold Coe");
        Assert.DoesNotContain("nothing changed", (await Build("--base-url", "https://example.org/")).Output, StringComparison.Ordinal);
        Assert.Contains("Sebastian Newbold Coe</h1>", _output["athletes/sebastian-coe.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_somebody_changed_is_mended()
    {
        await Build();
        var files = _output.Files();
        File.Delete(Path.Combine(_output.Path, "athletes/sebastian-coe.html"));
        Assert.Contains(": 1 files added, 0 changed, 0 removed", (await Build()).Output, StringComparison.Ordinal);
        _output["index.html"] = _output["index.html"].Replace("e", "E", StringComparison.Ordinal);
        Assert.Contains(": 0 files added, 1 changed, 0 removed", (await Build()).Output, StringComparison.Ordinal);
        Assert.Equal(files, _output.Files());
    }

    [Fact]
    public async Task Mistakes_are_all_reported_and_nothing_is_written()
    {
        await Build();
        var before = _output.Files();
        _content.Replace(TinyArchive.Final1984, "sebastian-coe", "sebastian-cow");
        _content["articles/another.md"] = "---\ntitle: Another\ndate: 2026-02-30\nsummary: One.\n---\nText.\n";
        var run = await Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("articles/another.md:3:7: error TA201", run.Errors, StringComparison.Ordinal);
        Assert.Matches(@"men-1500m\.yml:\d+:\d+: error TA103: .*did you mean 'sebastian-coe'\?", run.Errors);
        Assert.Contains("nothing was written", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, _output.Files());
    }

    [Fact]
    public async Task A_content_folder_that_is_not_there_is_an_error()
    {
        var run = await TrackArchiveProgram.RunAsync("build", "--no-search", "--content", Path.Combine(_content.Path, "nowhere"), "--output", _output.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nowhere", run.Errors, StringComparison.Ordinal);
        Assert.Empty(_output.Files());
    }

    [Fact]
    public async Task An_output_folder_of_somebody_else_is_left_alone()
    {
        _output["thesis.txt"] = "five years of work";
        var run = await Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(_output.Path, run.Errors, StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], _output.Files().Keys);
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("ftp://example.org/")]
    [InlineData("https://example.org/?q=1")]
    [InlineData("https://user:secret@example.org/")]
    public async Task A_base_address_must_be_one(string address)
    {
        var run = await Build("--base-url", address);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--base-url", run.Errors, StringComparison.Ordinal);
        Assert.Empty(_output.Files());
    }

    [Fact]
    public async Task A_base_address_in_the_content_follows_the_same_rule()
    {
        _content.Replace("site.yml", "base-url: https://tiny.example/archive/", "base-url: https://archive.example/track");
        await Build();
        Assert.Contains("href=\"https://archive.example/track/athletes/sebastian-coe.html\"", _output["athletes/sebastian-coe.html"], StringComparison.Ordinal);
        _content.Replace("site.yml", "https://archive.example/track", "https://user:secret@archive.example/?a=b");
        var run = await Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"site\.yml:\d+:\d+: error TA\d+: 'https://user:secret@archive\.example/\?a=b' has a '\?'", run.Errors);
    }

    [Theory]
    [InlineData("--output", "", "--output: the name of the folder is empty")]
    [InlineData("--content", "", "--content: the name of the folder is empty")]
    [InlineData("--workers", "1000", "--workers: expected a number from 0 to 512")]
    public async Task A_value_that_cannot_be_is_one_line(string option, string value, string message)
    {
        var run = await TrackArchiveProgram.RunAsync("build", "--no-search", option, value);
        Assert.Equal((1, message), (run.ExitCode, run.Errors.Split('\n')[0].TrimEnd()));
    }

    [Fact]
    public async Task The_site_is_not_built_into_its_own_content()
    {
        var before = _content.Files();
        var run = await TrackArchiveProgram.RunAsync("build", "--no-search", "--content", _content.Path, "--output", Path.Combine(_content.Path, "articles", "site"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is in the content folder", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, _content.Files());
    }

    [Fact]
    public async Task The_base_address_stands_in_canonical_links_and_the_sitemap()
    {
        await Build("--base-url", "https://example.org/some/path");
        Assert.Contains("href=\"https://example.org/some/path/athletes/sebastian-coe.html\"", _output["athletes/sebastian-coe.html"], StringComparison.Ordinal);
        Assert.Contains("<loc>https://example.org/some/path/athletes/sebastian-coe.html</loc>", _output["sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishing_adds_new_addresses_to_the_ledger_once()
    {
        var first = await Build("--publish");
        var ledger = _content["urls.txt"];
        Assert.Matches(@"\d+ addresses published", first.Output);
        Assert.Contains("athletes/sebastian-coe.html\n", ledger, StringComparison.Ordinal);
        Assert.DoesNotContain("published", (await Build("--publish")).Output, StringComparison.Ordinal);
        Assert.Equal(ledger, _content["urls.txt"]);
    }

    [Fact]
    public async Task Without_publishing_the_content_is_never_written()
    {
        var before = _content.Files();
        await Build();
        Assert.Equal(before, _content.Files());
    }

    [Fact]
    public async Task A_published_address_may_not_vanish()
    {
        _content["urls.txt"] = "# published\nathletes/somebody-else.html\n";
        var run = await Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("urls.txt:2:1: error TA501", run.Errors, StringComparison.Ordinal);
        Assert.Empty(_output.Files());
    }

    [Fact]
    public async Task A_moved_page_leaves_a_redirect_behind()
    {
        _content["urls.txt"] = "athletes/seb-coe.html -> athletes/sebastian-coe.html\n";
        await Build();
        Assert.Equal(
            "/athletes/seb-coe.html /athletes/sebastian-coe.html 301!\n/athletes/seb-coe.json /athletes/sebastian-coe.json 301!\n", _output["_redirects"]);
        Assert.Contains("url=sebastian-coe.html", _output["athletes/seb-coe.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timings_are_reported_when_asked_for() =>
        Assert.Matches(@"Rendering +\d+\.\d\d s +\d+\.\d\d s of CPU +\d+ MB allocated", (await Build("--timings")).Output);

    [Fact]
    public async Task The_bytes_do_not_depend_on_locale_time_zone_workers_or_the_folder()
    {
        using var elsewhere = new TemporaryFolder();
        var (turkish, plain) = (Surroundings("tr_TR.UTF-8", "Pacific/Kiritimati"), Surroundings("C", "America/Los_Angeles"));
        var first = await TrackArchiveProgram.RunAsync(turkish, "build", "--content", _content.Path, "--output", _output.Path, "--workers", "1");
        var second = await TrackArchiveProgram.RunAsync(plain, "build", "--content", _content.Path, "--output", elsewhere.Path, "--workers", "4");
        Assert.Equal(("", ""), (first.Errors, second.Errors));
        Assert.Equal(Hashes(_output.Path), Hashes(elsewhere.Path));
    }

    [Fact]
    public async Task The_whole_archive_has_the_same_bytes_from_one_worker_under_another_locale()
    {
        var run = await TrackArchiveProgram.RunAsync(
            Surroundings("tr_TR.UTF-8", "Pacific/Kiritimati"), "build", "--no-search", "--content", Repository.Folder("content"), "--output", _output.Path, "--workers", "1");
        Assert.Equal("", run.Errors);
        Assert.Equal(Hashes(await site.FolderAsync()), Hashes(_output.Path));
    }

    private static Dictionary<string, string> Surroundings(string locale, string zone) =>
        new() { ["LANG"] = locale, ["LC_ALL"] = locale, ["TZ"] = zone };

    private static SortedDictionary<string, string> Hashes(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file),
            file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);

    private Task<ProgramRun> Build(params string[] more) =>
        TrackArchiveProgram.RunAsync(["build", "--no-search", "--content", _content.Path, "--output", _output.Path, .. more]);
}
