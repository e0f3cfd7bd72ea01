using Microsoft.Extensions.Logging;
using Xunit;

namespace TrackArchive.StatiqTests;

/// <summary>Champions in the site's own pages, and what the settings say.</summary>
public sealed class StatiqShortcodeSpecs : IDisposable
{
    private readonly StatiqSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_post_shows_champions_finals_podiums_lineages_and_proven_claims()
    {
        _site["input/blog/coe.md"] = """
            ---
            Title: A visit
            ---
            <?# Athlete sebastian-coe ?>Lord Coe<?#/ Athlete ?> won <?# Final olympic-games/1984/men-1500m /?>
            in <?# Claim "result:olympic-games/1984/men-1500m/sebastian-coe" ?>3:32.53<?#/ Claim ?>.

            <?# Podium olympic-games/1984/men-1500m /?>

            <?# Lineage men-1500m olympic-games /?>
            """;
        var run = await _site.ExecuteAsync(archive => archive.Search = false);
        Assert.Equal((int)ExitCode.Normal, run.ExitCode);
        var post = _site["output/blog/coe.html"];
        Assert.All(
            ["<a href=\"/archive/athletes/sebastian-coe.html\">Lord Coe</a>", "<a class=\"claim\" href=\"/archive/finals/olympic-games/1984/men-1500m.html\"", "<ol class=\"podium\">", "<table class=\"lineage"],
            part => Assert.Contains(part, post, StringComparison.Ordinal));
        Assert.DoesNotContain("../blog/coe.html", _site["output/archive/athletes/sebastian-coe.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_a_post_is_an_error_at_its_line_and_so_is_a_claim_that_is_not_true()
    {
        _site["input/coe.md"] = "---\nTitle: A visit\n---\nIt was <?# Athlete sebastian-cow /?>, in\n<?# Claim \"result:olympic-games/1984/men-1500m/sebastian-coe\" ?>3:30.00<?#/ Claim ?>.\n";
        var run = await _site.ExecuteAsync(archive => archive.Search = false);
        Assert.NotEqual((int)ExitCode.Normal, run.ExitCode);
        var errors = run.LogMessages.Where(m => m.LogLevel == LogLevel.Error).Select(m => m.FormattedMessage).ToArray();
        Assert.Contains(errors, e => e.Contains("input/coe.md:4:8: error TA4", StringComparison.Ordinal) && e.Contains("did you mean 'sebastian-coe'?", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.Contains("input/coe.md:5:1: error TA407", StringComparison.Ordinal) && e.Contains("3:32.53", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_post_that_names_somebody_is_listed_on_the_page_where_the_site_wants_that()
    {
        _site["input/blog/coe.md"] = "---\nTitle: A visit to Coe\nDescription: He came.\nPublished: 2026-05-03\n---\nIt was <?# Athlete sebastian-coe /?>.\n";
        await _site.ExecuteAsync(archive => (archive.Search, archive.Backlinks) = (false, true));
        var coe = _site["output/archive/athletes/sebastian-coe.html"];
        Assert.Contains("<a class=\"article-title\" href=\"../../blog/coe.html\">A visit to Coe</a>", coe, StringComparison.Ordinal);
        Assert.Contains("3 May 2026", coe, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_say_what_code_does_not()
    {
        _site["input/_athlete.hbs"] = "<p>{{Title}}</p>";
        (string, object)[] settings = [("TrackArchive:Folder", "history"), ("TrackArchive:Search", "false"), ("TrackArchive:Templates:Athlete", "_athlete.hbs")];
        var run = await _site.ExecuteAsync(_ => { }, settings);
        Assert.Equal((int)ExitCode.Normal, run.ExitCode);
        Assert.Equal("<p>Sebastian Coe</p>", _site["output/history/athletes/sebastian-coe.html"].Trim());
        await _site.ExecuteAsync(archive => archive.Folder = "code-wins", settings);
        Assert.NotEmpty(_site.Files("output/code-wins"));
    }

    [Theory]
    [InlineData("Serch", "false", "TrackArchive:Serch, which is unknown")]
    [InlineData("Search", "maybe", "TrackArchive:Search: maybe; expected true or false")]
    [InlineData("Analyze", "some", "TrackArchive:Analyze: some; expected no, sample or all")]
    [InlineData("BaseUrl", "nowhere", "TrackArchive:BaseUrl: nowhere; expected an address")]
    public async Task A_setting_that_cannot_be_is_named_with_what_was_expected(string key, string value, string message)
    {
        var run = await _site.ExecuteAsync(archive => archive.Search = false, ($"TrackArchive:{key}", value));
        Assert.NotEqual((int)ExitCode.Normal, run.ExitCode);
        Assert.Contains(run.LogMessages, m => m.FormattedMessage.Contains(message, StringComparison.Ordinal));
    }
}
