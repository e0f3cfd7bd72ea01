using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Diagnostics;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>Teams whose runners have a row each.</summary>
public sealed class ImportedMembersSpecs : IDisposable
{
    private const string Relay = "finals/olympic-games/1984/men-4x100m.yml";
    private const string Header = "final,place,nation,member,member-sex,id,leg,rounds,mark,source,squad-source\n";

    private readonly TemporaryFolder _content = new();
    private readonly TemporaryFolder _tables = new();

    public ImportedMembersSpecs()
    {
        TinyArchive.CopyTo(_content.Path);
        _content[Relay] = """
            date: 1984-08-11
            results:
              - { place: 1, nation: USA, mark: "37.83" }
              - { place: 2, nation: JAM, mark: "38.62" }
            sources: [ioc-list]

            """;
    }

    public void Dispose()
    {
        _content.Dispose();
        _tables.Dispose();
    }

    [Fact]
    public void Runners_join_the_team_of_their_nation_and_newcomers_become_athletes()
    {
        var report = Import(
            "olympic-games/1984/men-4x100m,1,USA,Carl Lewis,,carl-lewis,4,final,37.83,,gazette",
            "olympic-games/1984/men-4x100m,1,USA,Roy Brown,,,2,final,37.83,,gazette",
            "olympic-games/1984/men-4x100m,1,USA,Emit King,,emit-king,,heat,37.83,,gazette");
        Assert.True(report.Succeeded, string.Join('\n', report.Rejected.Concat(report.Ambiguous)));
        Assert.Equal(["roy-brown"], report.AddedAthletes);
        Assert.Equal(
            """
            date: 1984-08-11
            results:
              - place: 1
                squad:
                  - { athlete: roy-brown, leg: 2, rounds: [final] }
                  - { athlete: carl-lewis, leg: 4, rounds: [final] }
                  - { athlete: emit-king, rounds: [heat] }
                nation: USA
                mark: "37.83"
                squad-sources: [gazette]
              - { place: 2, nation: JAM, mark: "38.62" }
            sources: [ioc-list]

            """,
            _content[Relay]);
        Assert.True(IsSound());
    }

    [Fact]
    public void A_runner_of_the_team_is_known_by_name_and_the_same_table_twice_changes_nothing()
    {
        string[] rows =
        [
            "olympic-games/1984/men-4x100m,1,USA,Roy Brown,,,2,,37.83,,gazette",
            "olympic-games/1984/men-4x100m,1,USA,Sam Graddy,,sam-graddy,1,final,37.83,,gazette",
        ];
        Import(rows);
        var once = _content.Files();
        Assert.Empty(Import(rows).MergedFinals);
        Assert.Equal(once, _content.Files());
        Import([.. rows.Select(r => r.Replace(",2,,", ",,final heat,", StringComparison.Ordinal))]);
        Assert.Contains("{ athlete: roy-brown, leg: 2, rounds: [final, heat] }", _content[Relay], StringComparison.Ordinal);
    }

    [Fact]
    public void A_team_that_the_final_lacks_is_added_with_its_runners()
    {
        Import("olympic-games/1984/men-4x100m,3,CAN,Ben Johnson,,ben-johnson,4,,38.70,gazette,", "olympic-games/1984/men-4x100m,3,CAN,Tom Sharpe,,,3,,38.70,gazette,");
        Assert.Contains(
            """
              - place: 3
                squad:
                  - { athlete: tom-sharpe, leg: 3 }
                  - { athlete: ben-johnson, leg: 4 }
                nation: CAN
                mark: "38.70"
                sources: [gazette]
            sources: [ioc-list]
            """,
            _content[Relay],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_woman_of_a_mixed_team_is_a_woman()
    {
        _content["finals/world-championships/2023/mixed-4x400m.yml"] = "date: 2023-08-19\nresults:\n  - { place: 1, nation: USA, mark: \"3:08.80\" }\nsources: [wa-results]\n";
        Assert.True(Import("world-championships/2023/mixed-4x400m,1,USA,Ann Lee,F,,4,,3:08.80,,gazette").Succeeded);
        Assert.Contains("ann-lee:\n  name: Ann Lee\n  sex: F\n", _content["athletes/usa.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_new_in_a_mixed_team_is_given_a_sex()
    {
        _content["finals/world-championships/2023/mixed-4x400m.yml"] = "date: 2023-08-19\nresults:\n  - { place: 1, nation: USA, mark: \"3:08.80\" }\nsources: [wa-results]\n";
        Assert.Contains("say it with `member-sex`", Assert.Single(Import("world-championships/2023/mixed-4x400m,1,USA,Ann Lee,,,4,,3:08.80,,gazette").Ambiguous).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("olympic-games/1984/men-4x100m,1,USA,Roy Brown,,,5,,,,", "'5' is not a leg of 4")]
    [InlineData("olympic-games/1984/men-4x100m,1,USA,Roy Brown,,,,third,,,", "'third' is not a valid round")]
    [InlineData("olympic-games/1984/men-4x100m,1,USA,Roy Brown,,,,,,,nowhere", "unknown source 'nowhere'")]
    [InlineData("olympic-games/1984/men-4x100m,1,USA,Roy Brown,X,,,,,,", "'X' is not a valid sex of an athlete")]
    [InlineData("olympic-games/1984/men-4x100m,1,USA,,,,2,,,,", "a leg or rounds without a `member`")]
    [InlineData("olympic-games/1984/men-100m,1,USA,Roy Brown,,,,,,,", "men-100m is not a team event")]
    public void What_makes_no_sense_of_a_runner_is_rejected(string row, string reason) =>
        Assert.Contains(reason, Assert.Single(Import(row).Rejected).Text, StringComparison.Ordinal);

    private ImportReport Import(params string[] rows)
    {
        _tables["table.csv"] = Header + string.Join('\n', rows) + "\n";
        return ContentImport.Run(new ImportOptions(_content.Path, Path.Combine(_tables.Path, "table.csv")) { Wording = StatementMessages.Create, Merge = true }, _ => { });
    }

    private bool IsSound()
    {
        var diagnostics = new DiagnosticBag();
        ArchiveLoader.Load(_content.Path, "content", diagnostics);
        return !diagnostics.HasErrors;
    }
}
