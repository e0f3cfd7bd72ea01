using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Diagnostics;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

public sealed class ImportSpecs : IDisposable
{
    private const string Header = "championship,edition,event,date,place,status,athlete,id,hint,born,nation,mark,wind,source,note\n";
    private const string Final = "finals/olympic-games/1984/women-1500m.yml";
    private const string There = "finals/olympic-games/1984/men-100m.yml";

    private readonly TemporaryFolder _content = new();
    private readonly TemporaryFolder _tables = new();

    public ImportSpecs() => TinyArchive.CopyTo(_content.Path);

    public void Dispose()
    {
        _content.Dispose();
        _tables.Dispose();
    }

    [Fact]
    public void A_final_and_its_new_athletes_become_files()
    {
        var report = Import(Women("1,,Gabriella Dorio,,,1957-06-27,ITA,4:03.25", "2,,Ana Puică,,,~1950,ROM,4:03.76", ",DNF,Mary Decker,,,,USA,"));
        Assert.True(report.Succeeded);
        Assert.Equal(
            """
            date: 1984-08-11
            results:
              - { place: 1, athlete: gabriella-dorio, nation: ITA, mark: "4:03.25" }
              - { place: 2, athlete: ana-puica,       nation: ROU, mark: "4:03.76" }
              - { athlete: mary-decker,     nation: USA, status: DNF }
            sources: [ioc-list, olympedia]

            """,
            _content[Final]);
        Assert.Equal("gabriella-dorio:\n  name: Gabriella Dorio\n  sex: F\n  born: 1957-06-27\n", _content["athletes/ita.yml"]);
        Assert.Equal("ana-puica:\n  name: Ana Puică\n  sex: F\n  born: ~1950\n", _content["athletes/rou.yml"]);
        Assert.Equal(3, report.AddedAthletes.Count);
        Assert.True(IsSound());
    }

    [Fact]
    public void The_same_table_twice_changes_nothing()
    {
        var table = Women("1,,Gabriella Dorio,,,1957-06-27,ITA,4:03.25", "2,,Mary Decker,,,,USA,4:04.00");
        Import(table);
        var before = _content.Files();
        Assert.Equal((1, 0), (Import(table).FinalsAlreadyThere, Import(table, merge: true).MergedFinals.Count));
        Assert.Equal(before, _content.Files());
    }

    [Fact]
    public void A_final_that_would_not_be_sound_waits_and_the_others_are_written()
    {
        var report = Import(Women("1,,Gabriella Dorio,,,,ITA,4:03.25", "3,,Mary Decker,,,,USA,4:02.00") + "world-championships,2023,mixed-4x400m,2023-08-19,1,,,,,,USA,3:08.80,,wa-results,\n");
        Assert.Equal([2, 3], report.Rejected.Where(r => r.Text.Contains("would not be sound", StringComparison.Ordinal)).Select(r => r.Row));
        Assert.Contains("place 3 follows one other (expected 2; a `place-note` explains a gap)", report.Rejected[0].Text, StringComparison.Ordinal);
        Assert.Equal(["olympic-games/1984/women-1500m"], report.WaitingFinals);
        Assert.Equal(["world-championships/2023/mixed-4x400m"], report.AddedFinals);
        Assert.False(File.Exists(Path.Combine(_content.Path, Final)));
        Assert.True(IsSound());
    }

    [Fact]
    public void An_edit_made_while_an_import_runs_is_kept()
    {
        var edited = _content["athletes/gbr.yml"] + "\n# edited\n";
        var report = ContentImport.Run(
            new ImportOptions(_content.Path, TableFile(Women("1,,Ann Lee,,,,GBR,4:03.25"))) { Wording = StatementMessages.Create },
            done => _content["athletes/gbr.yml"] = edited);
        Assert.StartsWith("athletes/gbr.yml changed while the import ran", report.Failure, StringComparison.Ordinal);
        Assert.Equal(edited, _content["athletes/gbr.yml"]);
        Assert.False(File.Exists(Path.Combine(_content.Path, Final)));
    }

    [Theory]
    [InlineData(0xE9, TableEncoding.Latin1, "latin1", "it seems to be Latin-1")]
    [InlineData(0x8A, TableEncoding.Windows1252, "windows-1252", "it seems to be Windows-1252")]
    public void A_table_in_another_encoding_is_refused_and_read_on_request(byte letter, TableEncoding encoding, string option, string message)
    {
        var file = TableFile(Women("1,,Ren? Lee,,,,ITA,4:03.25"));
        File.WriteAllBytes(file, [.. File.ReadAllBytes(file).Select(b => b == '?' ? letter : b)]);
        var before = _content.Files();
        var refused = Assert.Single(ContentImport.Run(new ImportOptions(_content.Path, file) { Wording = StatementMessages.Create }, _ => { }).Diagnostics);
        Assert.Equal((2, Codes.NotUtf8), (refused.Location.Line, refused.Code));
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Contains($"--encoding {option}", refused.Hint!.Text, StringComparison.Ordinal);
        Assert.Equal(before, _content.Files());
        Assert.True(ContentImport.Run(new ImportOptions(_content.Path, file) { Wording = StatementMessages.Create, Encoding = encoding }, _ => { }).Succeeded);
        Assert.Contains(letter == 0xE9 ? "name: René Lee" : "name: RenŠ Lee", _content["athletes/ita.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_are_rejected_with_their_column()
    {
        var report = Import(Women("1,,Gabri\u001bella Dorio,,,,ITA,4:03.25"));
        Assert.Equal("athlete: control character U+001B", Assert.Single(report.Rejected).Text);
    }

    [Theory]
    [InlineData("PK\u0003\u0004", "an XLSX or other ZIP file")]
    [InlineData("<!DOCTYPE html><p>", "an HTML file")]
    [InlineData("<?xml version='1.0'?>", "an XML file")]
    [InlineData("[{}]", "a JSON file")]
    public void What_is_no_CSV_is_named(string text, string what)
    {
        var told = Assert.Single(Import(text).Diagnostics);
        Assert.Equal($"this is {what}; import reads CSV", told.Message);
    }

    [Fact]
    public void A_dry_run_tells_the_same_and_writes_nothing()
    {
        var before = _content.Files();
        var report = Import(Women("1,,Gabriella Dorio,,,1957-06-27,ITA,4:03.25"), dryRun: true);
        Assert.Equal(["olympic-games/1984/women-1500m"], report.AddedFinals);
        Assert.Equal(before, _content.Files());
    }

    [Theory]
    [InlineData("1,,Ann Lee,,,,ITA,4:03.2x", "'4:03.2x' cannot be read")]
    [InlineData("1,DNF,Ann Lee,,,,ITA,4:03.25", "a place and the status DNF")]
    [InlineData(",,Ann Lee,,,,ITA,4:03.25", "neither a place nor a status")]
    [InlineData("0,,Ann Lee,,,,ITA,4:03.25", "'0' is not a valid place")]
    [InlineData("1,,Ann Lee,,,1957-02-30,ITA,4:03.25", "not in the calendar")]
    [InlineData("1,,Ann Lee,,,,ITB,4:03.25", "unknown nation 'ITB', did you mean 'ITA'?")]
    [InlineData("1,,Ann Lee,,,,BLR,4:03.25", "BLR was not in use in 1984")]
    [InlineData("1,,,,,,ITA,4:03.25", "`athlete` is missing")]
    [InlineData("1,,Ann Lee,,,,ITA,4:03.25,1.0", "women-1500m has no wind reading")]
    [InlineData("1,,Ann Lee", "values in")]
    public void A_row_is_rejected_with_its_number_and_the_reason_and_its_final_waits(string row, string reason)
    {
        var report = Import(Women("2,,Gabriella Dorio,,,,ITA,4:03.25") + (row.Count(c => c == ',') < 7 ? row : Women(row)[Header.Length..]));
        var rejected = Assert.Single(report.Rejected, r => r.Row == 3);
        Assert.Contains(reason, rejected.Text, StringComparison.Ordinal);
        Assert.False(report.Succeeded);
    }

    [Theory]
    [InlineData("Lisa Dobriskey,,,1983-12-23", "GBR", "lisa-dobriskey")]
    [InlineData("LISA DOBRISKEY,,,~1984", "GBR", "lisa-dobriskey")]
    [InlineData("Asli Cakir,,,1985", "TUR", "asli-cakir-alptekin")]
    [InlineData("Lisa Dobriskey,,,1960-01-01", "GBR", "lisa-dobriskey-1960")]
    [InlineData("Whoever,shannon-rowbury,,", "USA", "shannon-rowbury")]
    public void Athletes_are_known_by_id_or_by_name_nation_and_birth(string athlete, string nation, string id)
    {
        _content["championships/olympic-games.yml"] = _content["championships/olympic-games.yml"].Replace("[women-100m]", "[women-100m, women-1500m]", StringComparison.Ordinal);
        var report = Import(Women($"1,,{athlete},{nation},4:03.25").Replace("1984,women-1500m,1984-08-11", "2000,women-1500m,2000-09-30", StringComparison.Ordinal));
        Assert.True(report.Succeeded, string.Join('\n', report.Ambiguous.Concat(report.Rejected)));
        Assert.Contains($"athlete: {id},", _content["finals/olympic-games/2000/women-1500m.yml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,,Lisa Dobriskey,,,,GBR,4:03.25", "could be lisa-dobriskey")]
    [InlineData("1,,Lisa Dobriskey,,,1983,FRA,4:03.25", "could be lisa-dobriskey")]
    [InlineData("1,,Jenny Kallur,,H1,,SWE,4:03.25|2,,Susanna Kallur,,H1,,SWE,4:04.25", "H1 is Jenny Kallur and Susanna Kallur")]
    [InlineData("1,,Ann Lee,,H1,,SWE,4:03.25|2,,Ann Lee,,H1,,SWE,4:04.25", "appears twice")]
    [InlineData("1,,Ann Lee,,H1,,SWE,4:03.25|2,,Ann Lee,,H2,1960,SWE,4:04.25", "as one athlete or as several")]
    public void A_doubt_is_listed_and_never_guessed(string rows, string why)
    {
        var before = _content.Files();
        var report = Import(Women(rows.Split('|')));
        Assert.All(report.Ambiguous, note => Assert.Contains(why, note.Text, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(2, rows.Split('|').Length), report.Ambiguous.Select(n => n.Row));
        Assert.Equal(before, _content.Files());
    }

    [Fact]
    public void Two_teams_of_a_nation_need_names_of_their_own()
    {
        _content["championships/olympic-games.yml"] = _content["championships/olympic-games.yml"].Replace("women-pentathlon]", "women-pentathlon, men-4x100m]", StringComparison.Ordinal);
        var relay = "championship,edition,event,place,nation,team,source\nolympic-games,1980,men-4x100m,1,USA,,olympedia\nolympic-games,1980,men-4x100m,2,USA,,olympedia\n";
        Assert.Equal([2, 3], Import(relay).Ambiguous.Select(n => n.Row));
        Assert.True(Import(relay.Replace(",2,USA,,", ",2,USA,Second,", StringComparison.Ordinal)).Succeeded);
        Assert.Contains("  - { place: 2, team: Second, nation: USA }\n", _content["finals/olympic-games/1980/men-4x100m.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_settles_a_doubt_and_translates()
    {
        _tables["map.yml"] = """
            columns: { games: championship, who: athlete }
            values: { championship: { Olympics: olympic-games }, event: { 1500: 1500m }, source: { ol: olympedia, x: "" } }
            athletes: { H1/Jenny Kallur: jenny-kallur, H1: susanna-kallur }
            unplaced: unknown
            """;
        var report = Import(
            "games,year,sex,event,place,who,hint,nation,source\nOlympics,1984,W,1500,1,Jenny Kallur,H1,SWE,ol+x\nOlympics,1984,W,1500,,Susanna Kallur,H1,SWE,ol\n",
            maps: ["year=edition", Path.Combine(_tables.Path, "map.yml")]);
        Assert.True(report.Succeeded);
        Assert.Contains("{ athlete: susanna-kallur, nation: SWE, status: unknown }", _content[Final], StringComparison.Ordinal);
        Assert.Contains("sources: [olympedia]", _content[Final], StringComparison.Ordinal);
    }

    [Fact]
    public void New_namesakes_all_carry_a_year()
    {
        Import(Women("1,,Ann Lee,,,1950,ITA,4:03.25", "2,,Ann Lee,,,1960,ITA,4:04.25", "3,,Ann Lee,,,,FRA,4:05"));
        Assert.Matches("ann-lee-1950,[^#]*ann-lee-1960,[^#]*ann-lee-1984,", _content[Final]);
        Assert.DoesNotContain("ann-lee:", _content["athletes/ita.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_merging_a_final_that_is_there_stays()
    {
        var before = _content.Files();
        Assert.Equal(1, Import(Men("1,,Carl Lewis,,,1961,USA,9.50")).FinalsAlreadyThere);
        Assert.Equal(before, _content.Files());
    }

    [Fact]
    public void Merging_keeps_what_a_hand_made_and_records_what_disagrees()
    {
        _content[There] = "# counted by hand\n" + _content[There];
        var table = Men("1,,Carl Lewis,,,1961,USA,9.97", "3,,Sam Graddy,,,1964,USA,10.19", "4,,Ray Stewart,,,1965,JAM,10.26,0.2");
        var report = Import(table, merge: true);
        Assert.Equal(
            """
            # counted by hand
            date: 1984-08-04
            results:
              - { place: 1, athlete: carl-lewis,  nation: USA, mark: "9.99", wind: 0.2, other-marks: [{ mark: "9.97", sources: [ioc-list, olympedia] }] }
              - { place: 2, athlete: sam-graddy,  nation: USA, mark: "10.19", wind: 0.2 }
              - { place: 3, athlete: ben-johnson, nation: CAN, mark: "10.22", wind: 0.2 }
              - { place: 4, athlete: ray-stewart, nation: JAM, mark: "10.26", wind: 0.2 }
            sources: [ioc-list, olympedia]

            """,
            _content[There]);
        Assert.Equal(3, Assert.Single(report.Differences).Row);
        var once = _content.Files();
        Import(table, merge: true);
        Assert.Equal(once, _content.Files());
    }

    [Fact]
    public void What_was_exported_comes_back_as_the_same_files()
    {
        string[] finals = ["world-championships/1983/men-1500m", "world-championships/2011/men-1500m", "world-championships/2025/women-1500m", "olympic-games/1996/women-1500m"];
        using var content = new TemporaryFolder();
        TinyArchive.Copy(Repository.Folder("content"), content.Path);
        var archive = ArchiveLoader.Load(content.Path, "content", new DiagnosticBag()).Archive!;
        var before = content.Files();
        _tables["table.csv"] = ResultsTable.Of(archive.Finals.Where(f => finals.Contains(f.Id.ToString())));
        foreach (var final in finals)
            File.Delete(Path.Combine(content.Path, $"finals/{final}.yml"));
        Link(content, finals);
        var report = ContentImport.Run(new ImportOptions(content.Path, Path.Combine(_tables.Path, "table.csv")) { Wording = StatementMessages.Create }, _ => { });
        Assert.Equal(finals.Order(StringComparer.Ordinal), report.AddedFinals);
        Assert.Empty(report.AddedAthletes);
        foreach (var final in finals)
            Assert.Equal(before[$"finals/{final}.yml"], content[$"finals/{final}.yml"]);
    }

    /// <summary>Lets nothing else speak of the finals that are gone for a while.</summary>
    private static void Link(TemporaryFolder content, string[] finals)
    {
        foreach (var (path, text) in content.Files().Where(f => f.Key.EndsWith(".md", StringComparison.Ordinal) && finals.Any(id => f.Value.Contains(id, StringComparison.Ordinal))))
            content[path] = finals.Aggregate(text, (t, id) => t.Replace(id, "olympic-games/1984/men-1500m", StringComparison.Ordinal));
    }

    private static string Women(params string[] rows) => Table("women-1500m", "1984-08-11", rows);

    private static string Men(params string[] rows) => Table("men-100m", "1984-08-04", rows);

    /// <summary>From the place to the mark or the wind.</summary>
    private static string Table(string @event, string date, string[] rows) =>
        Header + string.Concat(rows.Select(r => $"olympic-games,1984,{@event},{date},{r}{(r.Count(c => c == ',') == 7 ? "," : "")},ioc-list+olympedia,\n"));

    private bool IsSound()
    {
        var diagnostics = new DiagnosticBag();
        ArchiveLoader.Load(_content.Path, "content", diagnostics);
        return !diagnostics.HasErrors;
    }

    private ImportReport Import(string table, bool merge = false, bool dryRun = false, string[]? maps = null)
    {
        return ContentImport.Run(new ImportOptions(_content.Path, TableFile(table)) { Wording = StatementMessages.Create, Merge = merge, DryRun = dryRun, Maps = maps ?? [] }, _ => { });
    }

    private string TableFile(string table)
    {
        _tables["table.csv"] = table;
        return Path.Combine(_tables.Path, "table.csv");
    }
}
