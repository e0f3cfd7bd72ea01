using TrackArchive.Domain.Relations;
using TrackArchive.Publishing.Exports.Tables;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>The exported tables, brought back into a content folder that has lost what they hold.</summary>
public sealed class PackageImportSpecs : IDisposable
{
    private readonly ChangedArchive _archive = new();
    private readonly PackageFolder _package;

    public PackageImportSpecs() => _package = new PackageFolder(_archive.Load().Loaded.Archive!);

    public void Dispose()
    {
        _archive.Dispose();
        _package.Dispose();
    }

    [Fact]
    public void Finals_and_athletes_come_back_and_are_exported_to_the_same_bytes()
    {
        var before = Export();
        Lose();

        var report = _package.ImportInto(_archive.Path);

        Assert.True(report.Succeeded, $"{report.Failure}{string.Join('\n', report.Diagnostics)}");
        Assert.NotEmpty(report.AddedFinals);
        Assert.NotEmpty(report.AddedAthletes);
        Assert.Equal(before, Export());
    }

    [Fact]
    public void What_is_there_is_left_as_it_is()
    {
        var report = _package.ImportInto(_archive.Path);

        Assert.Empty(report.AddedFinals);
        Assert.Empty(report.AddedAthletes);
        Assert.NotEqual(0, report.FinalsAlreadyThere);
    }

    [Fact]
    public void A_dry_run_says_the_same_and_writes_nothing()
    {
        Lose();

        var planned = _package.ImportInto(_archive.Path, dryRun: true);

        Assert.Empty(Finals());
        Assert.Equal(planned.AddedFinals, _package.ImportInto(_archive.Path).AddedFinals);
    }

    [Fact]
    public void Rows_that_would_make_unsound_content_are_refused_with_the_place_and_nothing_is_written()
    {
        Lose();
        _package["results.csv"] = _package["results.csv"].Replace(",sebastian-coe,", ",sebastian-cow,", StringComparison.Ordinal);

        var report = _package.ImportInto(_archive.Path);

        Assert.Contains(report.Diagnostics, d => d.Code.Id == "TA103" && d.Location.File.EndsWith("finals/olympic-games/1984/men-1500m.yml", StringComparison.Ordinal));
        Assert.Empty(Finals());
    }

    [Fact]
    public void An_id_that_leads_out_of_the_folder_is_refused()
    {
        Lose();
        _package["finals.csv"] = _package["finals.csv"].Replace("\r\nolympic-games/1984/men-1500m,", "\r\n../1984/men-1500m,", StringComparison.Ordinal);

        var report = _package.ImportInto(_archive.Path);

        Assert.Contains("'../1984/men-1500m' is not the id of a final", Assert.Single(report.Rejected).Text, StringComparison.Ordinal);
        Assert.Empty(Finals());
    }

    [Fact]
    public void A_table_without_a_column_is_named()
    {
        _package["squads.csv"] = "final,line,athlete,rounds\r\n";

        Assert.Contains("squads.csv has no column 'leg'", _package.ImportInto(_archive.Path).Failure, StringComparison.Ordinal);
    }

    private IEnumerable<string> Finals() => Directory.EnumerateFiles(Path.Combine(_archive.Path, "finals"), "*.yml", SearchOption.AllDirectories);

    private void Lose()
    {
        foreach (var file in Finals().Concat(Directory.EnumerateFiles(Path.Combine(_archive.Path, "athletes"), "*.yml", SearchOption.AllDirectories)).ToArray())
            File.Delete(file);
    }

    private string[] Export()
    {
        var (loaded, messages) = _archive.Load();
        Assert.True(loaded.Archive is not null, messages);
        return [.. ArchiveTables.Create(new ArchiveRelations(loaded.Archive)).Select(t => $"{t.Name}\n{System.Text.Encoding.UTF8.GetString(CsvFile.Create(t))}")];
    }
}
