using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Cli;

public sealed class FormatCommandSpecs : IDisposable
{
    private readonly TemporaryFolder _content = TinyArchive.Copy();

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task The_second_time_nothing_is_left_to_change()
    {
        Assert.Equal(0, (await Format()).ExitCode);
        var once = _content.Files();
        var run = await Format("--check");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("0 of ", run.Output, StringComparison.Ordinal);
        Assert.Equal(once, _content.Files());
    }

    [Fact]
    public async Task Checking_names_the_files_and_changes_none()
    {
        var before = _content.Files();
        var run = await Format("--check");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("/athletes/gbr.yml", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, _content.Files());
    }

    [Fact]
    public async Task The_archive_says_the_same_and_Markdown_is_left_alone()
    {
        var (coe, before) = (_content[TinyArchive.Coe], await Pages());
        await Format();
        Assert.Equal(coe, _content[TinyArchive.Coe]);
        Assert.Equal(before, await Pages());
    }

    [Fact]
    public async Task Only_what_is_named_is_changed()
    {
        var before = _content.Files();
        await Format(Path.Combine(_content.Path, "athletes"));
        Assert.All(_content.Files(), file => Assert.True(file.Key.StartsWith("athletes/", StringComparison.Ordinal) || before[file.Key] == file.Value, file.Key));
        Assert.NotEqual(before["athletes/gbr.yml"], _content["athletes/gbr.yml"]);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_stays_as_it_is()
    {
        const string Broken = "a: { name: A, # one\n  sex: M }\n";
        _content["athletes/aaa.yml"] = Broken;
        var run = await Format();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("athletes/aaa.yml:1:15: error TA010", run.Errors, StringComparison.Ordinal);
        Assert.Equal(Broken, _content["athletes/aaa.yml"]);
    }

    private async Task<SortedDictionary<string, string>> Pages()
    {
        using var output = new TemporaryFolder();
        var run = await TrackArchiveProgram.RunAsync("build", "--no-search", "--content", _content.Path, "--output", output.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var site = output.Files();
        site.Remove(".trackarchive-record"); // It is of the content's bytes, which formatting changes.
        return site;
    }

    private Task<ProgramRun> Format(params string[] more) => TrackArchiveProgram.RunAsync(["format", "--content", _content.Path, .. more]);
}
