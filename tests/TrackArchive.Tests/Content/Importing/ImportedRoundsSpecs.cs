using TrackArchive.Content.Importing.Rows;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>Rows on races before a final, and columns for rounds and for the events of combined events.</summary>
public sealed class ImportedRoundsSpecs : IDisposable
{
    private const string RoundsFile = "finals/club-champs/2024/men-100m.rounds.yml";
    private const string Header = "final,round,place,athlete,mark,wind,advances,source\n";

    private readonly GivenClub _given = new();

    public void Dispose() => _given.Dispose();

    [Fact]
    public void Rows_say_in_which_round_they_are()
    {
        var report = Import(
            "Heat 1,1,Ann Lee,11.6,1.0,Q", "Heat 1,DNS,Bo Lee,,,", "H2,1,Cid Lee,11.5,,Q", "Heat 2,2,Dan Lee,11.7,,q", "Final,1,Ann Lee,11.4,0.9,", "Final,2,Cid Lee,11.5,0.9,", "Final,3,Dan Lee,11.6,0.9,");
        Assert.True(report.Succeeded, string.Join('\n', report.Rejected.Concat(report.Ambiguous)) + report.Failure);
        Assert.Equal(
            """
            rounds:
              - round: heat
                number: 1
                results:
                  - { place: 1, athlete: ann-lee, mark: "11.6", advances: Q, wind: 1.0 }
                  - { athlete: bo-lee,  status: DNS }
                sources: [gazette]
              - round: heat
                number: 2
                results:
                  - { place: 1, athlete: cid-lee, mark: "11.5", advances: Q }
                  - { place: 2, athlete: dan-lee, mark: "11.7", advances: q }
                sources: [gazette]

            """,
            _given.Content[RoundsFile]);
        Assert.Contains("{ place: 1, athlete: ann-lee, mark: \"11.4\", wind: 0.9 }", _given.Content[GivenClub.Sprint], StringComparison.Ordinal);
        Assert.Equal(["ann-lee", "bo-lee", "cid-lee", "dan-lee"], report.AddedAthletes);
        Assert.True(_given.IsSound());
    }

    [Fact]
    public void A_round_that_is_there_is_completed_and_the_same_table_twice_changes_nothing()
    {
        string[] rows = ["Heat 1,1,Ann Lee,,,Q", "Heat 1,2,Bo Lee,11.9,,", "Final,1,Ann Lee,11.4,,"];
        Import(rows);
        var before = _given.Content.Files();
        Assert.Empty(Import(rows).MergedFinals);
        Assert.Equal(before, _given.Content.Files());
        Assert.True(Import("Heat 1,1,Ann Lee,11.6,,Q").Succeeded);
        Assert.Contains("{ place: 1, athlete: ann-lee, mark: \"11.6\", advances: Q }", _given.Content[RoundsFile], StringComparison.Ordinal);
    }

    [Fact]
    public void Rounds_in_a_final_s_own_file_stay_there()
    {
        _given.Content["athletes/unattached.yml"] = "ann-lee: { name: Ann Lee, sex: M }\n";
        _given.Content[GivenClub.Sprint] = "results:\n  - { place: 1, athlete: ann-lee }\nsources: [gazette]\nrounds:\n  - { round: heat, number: 1, results: [{ place: 1, athlete: ann-lee, advances: Q }], sources: [gazette] }\n";
        Assert.True(Import("Heat 2,1,Bo Lee,11.9,,").Succeeded);
        Assert.Contains("    number: 2\n", _given.Content[GivenClub.Sprint], StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_given.Content.Path, RoundsFile)));
    }

    [Fact]
    public void Rounds_may_be_columns()
    {
        var report = _given.Import(
            "place,athlete,Heat,Final\n1,Ann Lee,11.6,11.4\n,Bo Lee,11.9,\n",
            "set: { final: club-champs/2024/men-100m, source: gazette }\ncolumns: { Heat: \"heat:mark\", Final: mark }\n");
        Assert.True(report.Succeeded, string.Join('\n', report.Rejected.Concat(report.Ambiguous)) + report.Failure);
        Assert.Contains("{ athlete: bo-lee,  mark: \"11.9\", status: also-competed }", _given.Content[RoundsFile], StringComparison.Ordinal);
        Assert.DoesNotContain("bo-lee", _given.Content[GivenClub.Sprint], StringComparison.Ordinal);
    }

    [Fact]
    public void The_events_of_a_combined_event_may_be_columns()
    {
        _given.Content["championships/club-champs.yml"] = _given.Content["championships/club-champs.yml"].Replace("men-100m,", "men-100m, men-decathlon,", StringComparison.Ordinal);
        var report = _given.Import(
            "place,athlete,mark,100m,HJ,HJ points,source\n1,Ann Lee,1590,11.44 (780),1.90,810,gazette\n",
            "set: { final: club-champs/2024/men-decathlon }\ncolumns: { 100m: \"part:men-100m\", HJ: \"part:men-high-jump\", HJ points: \"points:men-high-jump\" }\n");
        Assert.True(report.Succeeded, string.Join('\n', report.Rejected.Concat(report.Ambiguous)) + report.Failure);
        Assert.Contains("- { event: men-100m, mark: \"11.44\", points: \"780\" }\n", _given.Content["finals/club-champs/2024/men-decathlon.yml"], StringComparison.Ordinal);
        Assert.Contains("- { event: men-high-jump, mark: \"1.90\", points: \"810\" }\n", _given.Content["finals/club-champs/2024/men-decathlon.yml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lap 1,1,Ann Lee,11.6,,", "'Lap 1' is not a valid round")]
    [InlineData("Heat 1,1,Ann Lee,11.6,,x", "'x' is not a valid way to advance")]
    public void What_makes_no_sense_of_a_round_is_refused(string row, string why) =>
        Assert.Contains(why, Assert.Single(Import(row).Rejected).Text, StringComparison.Ordinal);

    private ImportReport Import(params string[] rows) =>
        _given.Import(Header + string.Concat(rows.Select(r => $"club-champs/2024/men-100m,{r},gazette\n")), change: o => o with { Merge = true });
}
