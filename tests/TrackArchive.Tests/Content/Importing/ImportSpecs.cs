using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Tables;
using TrackArchive.Diagnostics;
using TrackArchive.Tests.Publishing;
using Xunit;
using static TrackArchive.Tests.Content.Importing.GivenImport;

namespace TrackArchive.Tests.Content.Importing;

public sealed class ImportSpecs : IDisposable
{
    private readonly GivenImport _given = new();

    public void Dispose() => _given.Dispose();

    [Fact]
    public void A_final_and_its_new_athletes_become_files()
    {
        var report = _given.Import(Women("1,,Gabriella Dorio,,,1957-06-27,ITA,4:03.25", "2,,Ana Puică,,,~1950,ROM,4:03.76", ",DNF,Mary Decker,,,,USA,"));
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
            _given.Content[WomensFinal]);
        Assert.Equal("gabriella-dorio:\n  name: Gabriella Dorio\n  sex: F\n  born: 1957-06-27\n", _given.Content["athletes/ita.yml"]);
        Assert.Equal("ana-puica:\n  name: Ana Puică\n  sex: F\n  born: ~1950\n", _given.Content["athletes/rou.yml"]);
        Assert.Equal(3, report.AddedAthletes.Count);
        Assert.True(_given.IsSound());
    }

    [Fact]
    public void A_final_that_would_not_be_sound_waits_and_the_others_are_written()
    {
        var report = _given.Import(Women("1,,Gabriella Dorio,,,,ITA,4:03.25", "3,,Mary Decker,,,,USA,4:02.00") + "world-championships,2023,mixed-4x400m,2023-08-19,1,,,,,,USA,3:08.80,,wa-results,\n");
        Assert.Equal([2, 3], report.Rejected.Where(r => r.Text.Contains("would not be sound", StringComparison.Ordinal)).Select(r => r.Row));
        Assert.Contains("place 3 follows one other (expected 2; a `place-note` explains a gap)", report.Rejected[0].Text, StringComparison.Ordinal);
        Assert.Equal(["olympic-games/1984/women-1500m"], report.WaitingFinals);
        Assert.Equal(["world-championships/2023/mixed-4x400m"], report.AddedFinals);
        Assert.False(File.Exists(Path.Combine(_given.Content.Path, WomensFinal)));
        Assert.True(_given.IsSound());
    }

    [Fact]
    public void An_edit_made_while_an_import_runs_is_kept()
    {
        var edited = _given.Content["athletes/gbr.yml"] + "\n# edited\n";
        var report = _given.Run(
            _given.WriteTable(Women("1,,Ann Lee,,,,GBR,4:03.25")),
            progress: done => _given.Content["athletes/gbr.yml"] = edited);
        Assert.StartsWith("athletes/gbr.yml changed while the import ran", report.Failure, StringComparison.Ordinal);
        Assert.Equal(edited, _given.Content["athletes/gbr.yml"]);
        Assert.False(File.Exists(Path.Combine(_given.Content.Path, WomensFinal)));
    }

    [Theory]
    [InlineData(0xE9, TableEncoding.Latin1, "latin1", "it seems to be Latin-1")]
    [InlineData(0x8A, TableEncoding.Windows1252, "windows-1252", "it seems to be Windows-1252")]
    public void A_table_in_another_encoding_is_refused_and_read_on_request(byte letter, TableEncoding encoding, string option, string message)
    {
        var file = _given.WriteTable(Women("1,,Ren? Lee,,,,ITA,4:03.25"));
        File.WriteAllBytes(file, [.. File.ReadAllBytes(file).Select(b => b == '?' ? letter : b)]);
        var before = _given.Content.Files();
        var refused = Assert.Single(_given.Run(file).Diagnostics);
        Assert.Equal((2, Codes.NotUtf8), (refused.Location.Line, refused.Code));
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Contains($"--encoding {option}", refused.Hint!.Text, StringComparison.Ordinal);
        Assert.Equal(before, _given.Content.Files());
        Assert.True(_given.Run(file, o => o with { Encoding = encoding }).Succeeded);
        Assert.Contains(letter == 0xE9 ? "name: René Lee" : "name: RenŠ Lee", _given.Content["athletes/ita.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_are_rejected_with_their_column()
    {
        var report = _given.Import(Women("1,,Gabri\u001bella Dorio,,,,ITA,4:03.25"));
        Assert.Equal("athlete: control character U+001B", Assert.Single(report.Rejected).Text);
    }

    [Theory]
    [InlineData("PK\u0003\u0004", "an XLSX or other ZIP file")]
    [InlineData("<!DOCTYPE html><p>", "an HTML file")]
    [InlineData("<?xml version='1.0'?>", "an XML file")]
    [InlineData("[{}]", "a JSON file")]
    public void What_is_no_CSV_is_named(string text, string what)
    {
        var mistake = Assert.Single(_given.Import(text).Diagnostics);
        Assert.Equal($"this is {what}; import reads CSV, .lif and IOF result lists", mistake.Message);
    }

    [Fact]
    public void A_dry_run_tells_the_same_and_writes_nothing()
    {
        var before = _given.Content.Files();
        var report = _given.Import(Women("1,,Gabriella Dorio,,,1957-06-27,ITA,4:03.25"), dryRun: true);
        Assert.Equal(["olympic-games/1984/women-1500m"], report.AddedFinals);
        Assert.Equal(before, _given.Content.Files());
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
        var report = _given.Import(Women("2,,Gabriella Dorio,,,,ITA,4:03.25") + (row.Count(c => c == ',') < 7 ? row : Women(row)[Header.Length..]));
        var rejected = Assert.Single(report.Rejected, r => r.Row == 3);
        Assert.Contains(reason, rejected.Text, StringComparison.Ordinal);
        Assert.False(report.Succeeded);
    }

    [Fact]
    public void What_was_exported_comes_back_as_the_same_files()
    {
        string[] finals = ["world-championships/1983/men-1500m", "world-championships/2011/men-1500m", "world-championships/2025/women-1500m", "olympic-games/1996/women-1500m"];
        using var content = new TemporaryFolder();
        TinyArchive.Copy(Repository.Folder("content"), content.Path);
        var archive = ArchiveLoader.Load(content.Path, "content", new DiagnosticBag()).Archive!;
        var before = content.Files();
        var table = _given.WriteTable(ResultsTable.Create(archive.Finals.Where(f => finals.Contains(f.Id.ToString()))));
        foreach (var final in finals)
            File.Delete(Path.Combine(content.Path, $"finals/{final}.yml"));
        Link(content, finals);
        Directory.Delete(Path.Combine(content.Path, "changes"), recursive: true); // it says what was added to them
        var report = ContentImport.Run(new ImportOptions(content.Path, table) { Wording = StatementMessages.Create }, _ => { });
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
}
