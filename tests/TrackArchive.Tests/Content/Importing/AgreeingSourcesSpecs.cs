using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>A table that says what a final has already, and more of it.</summary>
public sealed class AgreeingSourcesSpecs : IDisposable
{
    private const string Race = "finals/olympic-games/1984/men-100m.yml";
    private const string Header = "final,date,start,place,status,nation,athlete,id,mark,wind,reaction,records,source,record-source,date-source,complete-source\n";

    private readonly TemporaryFolder _content = new();
    private readonly TemporaryFolder _tables = new();

    public AgreeingSourcesSpecs() => TinyArchive.CopyTo(_content.Path);

    public void Dispose()
    {
        _content.Dispose();
        _tables.Dispose();
    }

    [Fact]
    public void A_row_that_names_no_source_adds_nobody_to_a_line_that_has_its_own()
    {
        _content[Race] = _content[Race].Replace("mark: \"9.99\", wind: 0.2", "mark: \"9.99\", wind: 0.2, sources: [almanac]", StringComparison.Ordinal);
        Import(["1,,USA,Carl Lewis,carl-lewis,9.99,,0.147"], "1984-08-04", source: "");
        Assert.Contains("wind: 0.2, reaction: \"0.147\", sources: [almanac] }", _content[Race], StringComparison.Ordinal);
    }

    [Fact]
    public void An_estimate_stays_one()
    {
        _content[Race] = _content[Race].Replace(", mark: \"10.22\", wind: 0.2", "", StringComparison.Ordinal);
        _tables["table.csv"] = "final,place,nation,id,athlete,mark,estimated,source,mark-source\nolympic-games/1984/men-100m,3,CAN,ben-johnson,Ben Johnson,10.2,true,,gazette\n";
        ContentImport.Run(new ImportOptions(_content.Path, Path.Combine(_tables.Path, "table.csv")) { Wording = StatementMessages.Create, Merge = true }, _ => { });
        Assert.Contains("""nation: CAN, mark: "10.2", estimated: true, mark-sources: [gazette] }""", _content[Race], StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_agrees_with_every_line_joins_those_of_the_final()
    {
        Import("1,,USA,Carl Lewis,carl-lewis,9.99", "2,,USA,Sam Graddy,sam-graddy,10.19", "3,,CAN,Ben Johnson,ben-johnson,10.22");
        Assert.Contains("sources: [ioc-list, olympedia, gazette]\n", _content[Race], StringComparison.Ordinal);
        Assert.Contains("""{ place: 1, athlete: carl-lewis,  nation: USA, mark: "9.99", wind: 0.2 }""", _content[Race], StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_calls_the_mark_wind_assisted_is_kept_beside_it_and_reported()
    {
        _content[Race] = _content[Race].Replace(", wind: 0.2", "", StringComparison.Ordinal);
        var report = Import("1,,USA,Carl Lewis,carl-lewis,9.99w");
        Assert.Contains("""other-marks: [{ mark: "9.99w", sources: [gazette] }]""", _content[Race], StringComparison.Ordinal);
        Assert.Equal("olympic-games/1984/men-100m: carl-lewis has 9.99 in the file, and 9.99w by gazette", Assert.Single(report.Recorded).Text);
    }

    [Fact]
    public void Each_line_that_a_source_confirms_is_reported()
    {
        var report = Import("1,,USA,Carl Lewis,carl-lewis,9.99", "2,,USA,Sam Graddy,sam-graddy,");
        Assert.Equal(["olympic-games/1984/men-100m: carl-lewis is stated by gazette, too", "olympic-games/1984/men-100m: sam-graddy is stated by gazette, too"], report.Confirmed.Select(c => c.Text));
        Assert.Empty(Import("1,,USA,Carl Lewis,carl-lewis,9.99", "2,,USA,Sam Graddy,sam-graddy,").Confirmed);
    }

    [Fact]
    public void A_source_without_the_mark_states_the_place_alone()
    {
        Import("1,,USA,Carl Lewis,carl-lewis,");
        Assert.Contains("""{ place: 1, athlete: carl-lewis,  nation: USA, mark: "9.99", wind: 0.2, sources: [ioc-list, olympedia, gazette], mark-sources: [ioc-list, olympedia] }""", _content[Race], StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_with_another_mark_states_the_place_and_its_own_mark()
    {
        Import("1,,USA,Carl Lewis,carl-lewis,9.90");
        Assert.Contains("""sources: [ioc-list, olympedia, gazette], mark-sources: [ioc-list, olympedia], other-marks: [{ mark: "9.90", sources: [gazette] }]""", _content[Race], StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_with_another_place_agrees_in_nothing_and_is_reported()
    {
        var report = Import("4,,USA,Carl Lewis,carl-lewis,");
        Assert.Contains("carl-lewis has place 1 in the file, which was kept, and place 4 here", Assert.Single(report.Differences).Text, StringComparison.Ordinal);
        Assert.Contains("sources: [ioc-list, olympedia]\n", _content[Race], StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_is_there_keeps_those_who_state_it_when_another_source_says_the_same()
    {
        _content[Race] = _content[Race].Replace("mark: \"9.99\", wind: 0.2", "mark: \"9.99\", wind: 0.2, records: [OR]", StringComparison.Ordinal);
        Import("1,,USA,Carl Lewis,carl-lewis,9.99,,,WR");
        Assert.Contains("records: [OR, WR], sources: [ioc-list, olympedia, gazette], record-sources: [ioc-list, olympedia, almanac] }", _content[Race], StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_line_lacks_is_filled_in()
    {
        _content[Race] = _content[Race].Replace("place: 3, athlete: ben-johnson, nation: CAN, mark: \"10.22\", wind: 0.2", "athlete: ben-johnson, nation: CAN, status: unknown", StringComparison.Ordinal);
        Import("3,,CAN,Ben Johnson,ben-johnson,10.22,0.2,0.147,WR");
        Assert.Contains("""{ place: 3, athlete: ben-johnson, nation: CAN, mark: "10.22", wind: 0.2, reaction: "0.147", records: [WR], sources: [ioc-list, olympedia, gazette], mark-sources: [gazette], record-sources: [almanac] }""", _content[Race], StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_the_hour_and_the_whole_field_have_sources_of_their_own()
    {
        _content[Race] = _content[Race].Replace("date: 1984-08-04\n", "", StringComparison.Ordinal);
        Import("1,,USA,Carl Lewis,carl-lewis,9.99");
        Assert.StartsWith("date: 1984-08-04\ndate-sources: [almanac]\nstart: \"19:20\"\ncoverage: { complete: [gazette] }\n", _content[Race], StringComparison.Ordinal);
        var once = _content.Files();
        Assert.Empty(Import("1,,USA,Carl Lewis,carl-lewis,9.99").MergedFinals);
        Assert.Equal(once, _content.Files());
    }

    [Fact]
    public void Another_day_and_another_wind_are_reported()
    {
        var report = Import(["1,,USA,Carl Lewis,carl-lewis,9.99,0.3", "2,,USA,Sam Graddy,sam-graddy,10.19"], "1984-08-05");
        Assert.Contains(report.Differences, d => d.Text.Contains("the date is 1984-08-04 in the file, which was kept, and 1984-08-05 here", StringComparison.Ordinal));
        Assert.Contains(report.Differences, d => d.Text.Contains("carl-lewis has wind 0.2 in the file, which was kept, and wind 0.3 here", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1,,USA,Carl Lewis,carl-lewis,9.99,,0.1", "'0.1' is not a valid reaction time")]
    [InlineData("1,,USA,Carl Lewis,carl-lewis,9.99,,fast", "'fast' is not a valid reaction time")]
    public void What_makes_no_sense_is_rejected(string row, string reason) =>
        Assert.Contains(reason, Assert.Single(Import(row).Rejected).Text, StringComparison.Ordinal);

    private ImportReport Import(params string[] rows) => Import(rows, "1984-08-04");

    /// <summary>From the place to the mark or what follows it.</summary>
    private ImportReport Import(string[] rows, string date, string source = "gazette")
    {
        _tables["table.csv"] = Header + string.Concat(rows.Select(r => $"olympic-games/1984/men-100m,{date},19:20,{r}{new string(',', 8 - r.Count(c => c == ','))},{source},{(r.EndsWith("WR", StringComparison.Ordinal) ? "almanac" : "")},almanac,gazette\n"));
        return ContentImport.Run(new ImportOptions(_content.Path, Path.Combine(_tables.Path, "table.csv")) { Wording = StatementMessages.Create, Merge = true }, _ => { });
    }
}
