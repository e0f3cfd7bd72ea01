using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>A table about athletes that the archive has.</summary>
public sealed class ImportedAthletesSpecs : IDisposable
{
    private const string Shelf = "athletes/ken.yml";

    private const string Columns = "id,born,born-place,born-source,also-known-as,olympedia,name,family-name";

    private readonly TemporaryFolder _content = new();
    private readonly TemporaryFolder _tables = new();

    public ImportedAthletesSpecs() => TinyArchive.CopyTo(_content.Path);

    public void Dispose()
    {
        _content.Dispose();
        _tables.Dispose();
    }

    [Theory]
    [InlineData("", "1940-01-17", "born: { date: 1940-01-17, place: Kipsamo, sources: [gazette] }")]
    [InlineData("born: ~1939", "1940-01-17", "born: { date: 1940-01-17, place: Kipsamo, sources: [gazette] }")]
    [InlineData("born: 1940", "1940-01-17", "born: { date: 1940-01-17, place: Kipsamo, sources: [gazette] }")]
    [InlineData("born: 1940-01-17", "1940-01-17", "born: { date: 1940-01-17, place: Kipsamo, sources: [gazette] }")]
    [InlineData("born: { date: 1940-01-17, source: almanac }", "1940-01-17", "born: { date: 1940-01-17, place: Kipsamo, sources: [almanac, gazette] }")]
    [InlineData("born: 1940-01-17", "1940", "born: 1940-01-17")]
    [InlineData("born: { date: 1940-01-17, source: almanac }", "1940-01-18", "born:\n    - { date: 1940-01-17, source: almanac }\n    - { date: 1940-01-18, place: Kipsamo, sources: [gazette] }")]
    [InlineData("born: ~1950", "1940-01-17", "born: ~1950")]
    public void A_birth_is_completed_confirmed_or_kept_beside_another(string before, string born, string after)
    {
        Hold(before);
        var report = Import($"kip,{born},Kipsamo,gazette,,");
        Assert.True(report.Succeeded);
        Assert.Contains($"  {after}\n", _content[Shelf], StringComparison.Ordinal);
        Assert.Equal(before == "born: ~1950", report.Differences.Count == 1);
        var once = _content.Files();
        Import($"kip,{born},Kipsamo,gazette,,");
        Assert.Equal(once, _content.Files());
    }

    [Fact]
    public void Names_and_ids_are_added_and_never_changed()
    {
        Hold("ids: { olympedia: \"1\" }");
        var report = Import("kip,,,,Kipchoge Keino; Kip K,2");
        Assert.Contains("also-known-as: [Kipchoge Keino]", _content[Shelf], StringComparison.Ordinal);
        Assert.Contains("ids: { olympedia: \"1\" }", _content[Shelf], StringComparison.Ordinal);
        Assert.Contains("kip is 1 at olympedia in the file, which was kept, and 2 here", Assert.Single(report.Differences).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "also-known-as: [Kip K]")]
    [InlineData("also-known-as: [K Kip, Kipper]", "also-known-as: [Kipper, Kip K]")]
    public void A_name_takes_the_place_of_the_one_that_is_shown_which_stays_another_name(string before, string after)
    {
        Hold(before);
        Assert.True(Import("kip,,,,,,K Kip,K").Succeeded);
        Assert.Contains("  name: K Kip\n", _content[Shelf], StringComparison.Ordinal);
        Assert.Contains("  family-name: K\n", _content[Shelf], StringComparison.Ordinal);
        Assert.Contains($"  {after}\n", _content[Shelf], StringComparison.Ordinal);
        var once = _content.Files();
        Import("kip,,,,,,K Kip,K");
        Assert.Equal(once, _content.Files());
    }

    [Theory]
    [InlineData("nobody,1940,,,,", "the archive has no athlete 'nobody'")]
    [InlineData("sebastian-coe,1956,,,,", "has a file of its own")]
    [InlineData("kip,1940-02-30,,,,", "not in the calendar")]
    [InlineData("kip,1940,,nowhere,,", "unknown source 'nowhere'")]
    public void What_cannot_be_is_rejected(string row, string reason)
    {
        Hold("");
        Assert.Contains(reason, Assert.Single(Import(row).Rejected).Text, StringComparison.Ordinal);
    }

    private void Hold(string line) => _content[Shelf] = $"kip:\n  name: Kip K\n  sex: M\n{(line.Length > 0 ? $"  {line}\n" : "")}";

    private ImportReport Import(string row)
    {
        var missing = Columns.Count(c => c == ',') - row.Count(c => c == ',');
        _tables["table.csv"] = $"{Columns}\n{row}{new string(',', missing)}\n";
        return ContentImport.Run(new ImportOptions(_content.Path, Path.Combine(_tables.Path, "table.csv")) { Wording = StatementMessages.Create }, _ => { });
    }
}
