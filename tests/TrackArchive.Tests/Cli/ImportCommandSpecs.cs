using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Cli;

public sealed class ImportCommandSpecs : IDisposable
{
    private const string Header = "championship,edition,event,place,athlete,nation,mark,source,weather\n";
    private const string Sound = "olympic-games,1984,women-1500m,1,Gabriella Dorio,ITA,4:03.25,olympedia,dry\n";

    private readonly TemporaryFolder _content = TinyArchive.Copy();
    private readonly TemporaryFolder _tables = new();

    public void Dispose()
    {
        _content.Dispose();
        _tables.Dispose();
    }

    [Fact]
    public async Task What_was_done_is_reported_and_the_archive_stays_sound()
    {
        var run = await Import(Header + Sound);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            "Columns not read: weather.\nRows: 1 read, 0 rejected, 0 ambiguous.\nFinals: 1 added, 0 merged, 0 already there, 0 not imported.\nAthletes: 1 added, 0 matched.\n",
            run.Output);
        Assert.Equal(0, (await TrackArchiveProgram.RunAsync("check", "--content", _content.Path)).ExitCode);
    }

    [Fact]
    public async Task What_was_not_taken_has_its_row_and_reason_and_the_exit_code_says_so()
    {
        var run = await Import(Header + Sound + Sound.Replace("4:03.25", "fast", StringComparison.Ordinal));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("table.csv: row 3, column mark, rejected: 'fast' cannot be read", run.Errors, StringComparison.Ordinal);
        Assert.Contains("olympic-games/1984/women-1500m was not imported", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_mistake_in_many_rows_is_said_once()
    {
        var run = await Import(Header + string.Concat(Enumerable.Range(1, 1000).Select(i => $"olympic-games,1984,women-1500m,{i},Ann Lee,ITB,4:03.25,olympedia,dry\n")));
        Assert.Contains("table.csv: rows 2, 3, 4, 5, 6 and 995 more, column nation, rejected: unknown nation 'ITB', did you mean 'ITA'?", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Rows: 1000 read, 1000 rejected", run.Output, StringComparison.Ordinal);
        Assert.True(run.Errors.Split('\n').Length < 5, run.Errors);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("championship,edition,event\n", "there is no column 'source'")]
    [InlineData("edition,edition\n", "column 'edition' appears twice")]
    public async Task A_table_of_another_layout_is_refused_as_a_whole(string table, string why)
    {
        var run = await Import(table);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(why, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_with_mistakes_takes_nothing_in()
    {
        _content.Replace(TinyArchive.Final1984, "sebastian-coe", "sebastian-cow");
        var before = _content.Files();
        var run = await Import(Header + Sound);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("TA103", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, _content.Files());
    }

    [Fact]
    public async Task A_map_that_is_not_there_is_named()
    {
        var run = await Import(Header + Sound, "--map", "nowhere.yml");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nowhere.yml:1:1: error TA008", run.Errors, StringComparison.Ordinal);
    }

    private Task<ProgramRun> Import(string table, params string[] more)
    {
        _tables["table.csv"] = table;
        return TrackArchiveProgram.RunAsync(["import", Path.Combine(_tables.Path, "table.csv"), "--content", _content.Path, .. more]);
    }
}
