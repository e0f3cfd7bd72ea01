using System.Text.Json;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Cli;

public sealed class CheckCommandSpecs : IDisposable
{
    private readonly TemporaryFolder _content = TinyArchive.Copy();

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task A_sound_archive_is_said_to_be_sound_and_nothing_is_written()
    {
        var before = _content.Files();
        var run = await Check();
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"has no errors; it makes \d+ pages\.\s*$", run.Output);
        Assert.Equal(before, _content.Files());
    }

    [Fact]
    public async Task Mistakes_are_reported_in_the_words_of_a_build()
    {
        Misspell();
        using var output = new TemporaryFolder();
        var (checkedOnly, built) = (await Check(), await TrackArchiveProgram.RunAsync("build", "--no-search", "--content", _content.Path, "--output", output.Path));
        Assert.Equal(1, checkedOnly.ExitCode);
        Assert.Contains("did you mean 'sebastian-coe'?", checkedOnly.Errors, StringComparison.Ordinal);
        Assert.Equal(built.Errors.Replace("; nothing was written.", ".", StringComparison.Ordinal), checkedOnly.Errors);
    }

    [Fact]
    public async Task The_ledger_of_addresses_is_checked()
    {
        _content["urls.txt"] = "athletes/somebody-else.html\n";
        var run = await Check();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("urls.txt:1:1: error TA501", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_each_mistake_has_its_place_and_its_words()
    {
        Misspell();
        var run = await Check("--format", "json");
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        var first = JsonDocument.Parse(run.Output).RootElement[0];
        Assert.Equal(
            ["file", "line", "column", "length", "code", "severity", "message", "hint", "replacement", "related"],
            first.EnumerateObject().Select(p => p.Name));
        Assert.Equal($"{_content.Path}/{TinyArchive.Final1984}", first.GetProperty("file").GetString());
        Assert.Equal("sebastian-cow".Length, first.GetProperty("length").GetInt32());
        Assert.Equal("TA103", first.GetProperty("code").GetString());
        Assert.Equal("error", first.GetProperty("severity").GetString());
        Assert.Equal("did you mean 'sebastian-coe'?", first.GetProperty("hint").GetString());
        Assert.Equal("sebastian-coe", first.GetProperty("replacement").GetString());
    }

    [Fact]
    public async Task As_JSON_a_sound_archive_is_an_empty_list() =>
        Assert.Equal("[]", (await Check("--format", "json")).Output.Trim());

    [Fact]
    public async Task For_GitHub_each_mistake_is_an_annotation()
    {
        Misspell();
        var run = await Check("--format", "github");
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Matches(
            @"^::error file=.*/men-1500m\.yml,line=\d+,col=\d+,endColumn=\d+,title=TA103::unknown athlete 'sebastian-cow'; did you mean",
            run.Output);
    }

    [Fact]
    public async Task Of_very_many_mistakes_the_first_are_shown_and_all_on_request()
    {
        _content["athletes/wrong.yml"] = string.Concat(Enumerable.Range(0, 50).Select(i => $"runner-{i}: {{ name: R, sex: Q }}\n"));
        var some = await Check();
        Assert.Equal(20, Count(some.Errors, "TA203"));
        Assert.Contains("30 more mistakes in 1 file are not shown; --all shows them.", some.Errors, StringComparison.Ordinal);
        Assert.Contains("50 errors.", some.Errors, StringComparison.Ordinal);
        Assert.Equal(50, Count((await Check("--all")).Errors, "TA203"));
        Assert.Equal(50, JsonDocument.Parse((await Check("--format", "json")).Output).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task As_SARIF_a_mistake_has_its_rule_its_place_and_what_would_mend_it()
    {
        Misspell();
        var run = await Check("--format", "sarif");
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        var log = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var results = log.GetProperty("runs")[0].GetProperty("results");
        var (first, rule) = (results[0], log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0]);
        Assert.Equal(("TA103", "error", "TA103"), (first.GetProperty("ruleId").GetString(), first.GetProperty("level").GetString(), rule.GetProperty("id").GetString()));
        var place = first.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/men-1500m.yml", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        var region = place.GetProperty("region");
        Assert.Equal("sebastian-cow".Length, region.GetProperty("endColumn").GetInt32() - region.GetProperty("startColumn").GetInt32());
        Assert.Equal("sebastian-coe", first.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0].GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public async Task Only_the_files_that_are_asked_about_are_reported()
    {
        Misspell();
        _content["athletes/wrong.yml"] = "runner: { name: R, sex: Q }\n";
        var run = await Check("--only", Path.Join(_content.Path, "athletes"));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal((1, 0), (Count(run.Errors, "TA203"), Count(run.Errors, "TA103")));
    }

    [Fact]
    public async Task What_can_only_be_meant_in_one_way_is_mended_and_the_rest_is_reported()
    {
        var before = _content.Files();
        Misspell();
        _content.Replace(TinyArchive.Final1984, "steve-cram", "somebody-who-is-nowhere");
        var run = await Check("--fix");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("mended TA103: unknown athlete 'sebastian-cow': now 'sebastian-coe'", run.Errors, StringComparison.Ordinal);
        Assert.Contains("error TA103: unknown athlete 'somebody-who-is-nowhere'", run.Errors, StringComparison.Ordinal);
        _content.Replace(TinyArchive.Final1984, "somebody-who-is-nowhere", "steve-cram");
        Assert.Equal(before, _content.Files());
    }

    [Fact]
    public async Task An_unknown_format_is_refused()
    {
        var run = await Check("--format", "xml");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("xml", run.Errors, StringComparison.Ordinal);
    }

    private static int Count(string text, string what) => text.Split(what).Length - 1;

    private void Misspell() => _content.Replace(TinyArchive.Final1984, "sebastian-coe", "sebastian-cow");

    private Task<ProgramRun> Check(params string[] more) => TrackArchiveProgram.RunAsync(["check", "--content", _content.Path, .. more]);
}
