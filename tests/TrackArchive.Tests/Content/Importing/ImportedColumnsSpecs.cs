using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Diagnostics;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>What a row says beyond who, where and how fast.</summary>
public sealed class ImportedColumnsSpecs : IDisposable
{
    private readonly TemporaryFolder _content = new();
    private readonly TemporaryFolder _tables = new();

    public ImportedColumnsSpecs() => TinyArchive.CopyTo(_content.Path);

    public void Dispose()
    {
        _content.Dispose();
        _tables.Dispose();
    }

    [Fact]
    public void A_team_brings_its_squad_with_legs_and_rounds_where_they_are_known()
    {
        HoldRelay();
        var report = Import("squad", "\"calvin-smith 4 (heat, final); carl-lewis; emit-king (heat)\"");
        Assert.True(report.Succeeded, string.Join('\n', report.Rejected));
        Assert.Equal(
            """
            results:
              - place: 1
                squad:
                  - { athlete: calvin-smith, leg: 4, rounds: [heat, final] }
                  - { athlete: carl-lewis }
                  - { athlete: emit-king, rounds: [heat] }
                nation: USA
                mark: "38.20"
            sources: [ioc-list]

            """,
            _content["finals/olympic-games/1980/men-4x100m.yml"]);
        Assert.True(IsSound());
    }

    [Theory]
    [InlineData("nobody-at-all", "does not name an athlete of the archive")]
    [InlineData("carl-lewis 5", "'5' is not a leg of 4")]
    [InlineData("carl-lewis 1 2", "does not name an athlete of the archive")]
    public void A_squad_that_cannot_be_read_is_rejected(string squad, string reason)
    {
        HoldRelay();
        Assert.Contains(reason, Assert.Single(Import("squad", squad).Rejected).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_tells_who_states_the_mark_and_what_others_say()
    {
        HoldRelay();
        Import("mark-source,other-marks", "olympedia,38.2h = olympedia; 38.21 = ioc-list+olympedia");
        Assert.Contains(
            """{ place: 1, nation: USA, mark: "38.20", mark-sources: [olympedia], other-marks: [{ mark: "38.2h", sources: [olympedia] }, { mark: "38.21", sources: [ioc-list, olympedia] }] }""",
            _content["finals/olympic-games/1980/men-4x100m.yml"],
            StringComparison.Ordinal);
        Assert.True(IsSound());
    }

    [Theory]
    [InlineData("mark-source", "nowhere", "unknown source 'nowhere'")]
    [InlineData("other-marks", "38.2", "'38.2' is not a valid other mark")]
    [InlineData("other-marks", "fast = olympedia", "'fast' cannot be read")]
    [InlineData("other-marks", "38.2 = nowhere", "unknown source 'nowhere'")]
    [InlineData("may-have-changed-since", "lately", "may-have-changed-since")]
    public void What_makes_no_sense_there_is_rejected(string column, string value, string reason)
    {
        HoldRelay();
        Assert.Contains(reason, Assert.Single(Import(column, value).Rejected).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_speaks_of_its_final_too()
    {
        HoldRelay();
        Import("final-note,may-have-changed-since,listed-source,listed-date", "Run in the rain.,2016-08,ioc-list,2016-08");
        Assert.Equal(
            """
            basis: as-listed
            listed: { source: ioc-list, date: 2016-08 }
            may-have-changed-since: 2016-08
            results:
              - { place: 1, nation: USA, mark: "38.20" }
            sources: [ioc-list]
            notes:
              - Run in the rain.

            """,
            _content["finals/olympic-games/1980/men-4x100m.yml"]);
        Assert.True(IsSound());
    }

    [Fact]
    public void A_divided_shelf_takes_a_newcomer_into_the_part_of_the_first_letter()
    {
        _content["athletes/ita/d.yml"] = "gabriella-dorio: { name: Gabriella Dorio, sex: F, born: 1957-06-27 }\n";
        _content["athletes/ita/p.yml"] = "paola-pigni: { name: Paola Pigni, sex: F }\n";
        _tables["table.csv"] = "championship,edition,event,date,place,athlete,born,nation,mark,source\n"
            + "olympic-games,1984,women-1500m,1984-08-11,1,Gabriella Dorio,1957-06-27,ITA,4:03.25,olympedia\n"
            + "olympic-games,1984,women-1500m,1984-08-11,2,Agnese Possamai,1953-01-17,ITA,4:05.00,olympedia\n";
        Assert.Equal(["agnese-possamai"], Run().AddedAthletes);
        Assert.Contains("agnese-possamai:", _content["athletes/ita/a.yml"], StringComparison.Ordinal);
        Assert.Contains("athlete: gabriella-dorio,", _content["finals/olympic-games/1984/women-1500m.yml"], StringComparison.Ordinal);
        Assert.True(IsSound());
    }

    [Fact]
    public void A_team_race_is_won_by_teams_over_any_distance()
    {
        _content["events.yml"] += "men-cross-country-team: { name: \"Cross country, teams\", sex: men, discipline: team }\n";
        HoldRelay("men-cross-country-team");
        _tables["table.csv"] = "championship,edition,event,place,nation,squad,source\nolympic-games,1980,men-cross-country-team,1,USA,carl-lewis; emit-king,olympedia\n";
        Assert.True(Run().Succeeded);
        Assert.True(IsSound());
    }

    private void HoldRelay(string @event = "men-4x100m") =>
        _content["championships/olympic-games.yml"] = _content["championships/olympic-games.yml"].Replace("women-pentathlon]", $"women-pentathlon, {@event}]", StringComparison.Ordinal);

    private ImportReport Import(string columns, string values)
    {
        _tables["table.csv"] = $"championship,edition,event,place,nation,mark,source,{columns}\nolympic-games,1980,men-4x100m,1,USA,38.20,ioc-list,{values}\n";
        return Run();
    }

    private ImportReport Run() => ContentImport.Run(new ImportOptions(_content.Path, Path.Combine(_tables.Path, "table.csv")) { Wording = StatementMessages.Create }, _ => { });

    private bool IsSound()
    {
        var diagnostics = new DiagnosticBag();
        ArchiveLoader.Load(_content.Path, "content", diagnostics);
        return !diagnostics.HasErrors;
    }
}
