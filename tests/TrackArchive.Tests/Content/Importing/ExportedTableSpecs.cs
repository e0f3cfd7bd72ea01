using System.Text;
using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Publishing.Exports.Tables;
using TrackArchive.Tests.Publishing;
using TrackArchive.Tests.RealArchive;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>The site's own table of results, as anyone can download it, is one that can be imported.</summary>
public sealed class ExportedTableSpecs : IDisposable
{
    private const string There = "finals/olympic-games/1984/men-100m.yml";

    private readonly TemporaryFolder _content = new();
    private readonly TemporaryFolder _tables = new();

    public ExportedTableSpecs() => TinyArchive.CopyTo(_content.Path);

    public void Dispose()
    {
        _content.Dispose();
        _tables.Dispose();
    }

    [Fact]
    public void Unchanged_it_changes_nothing()
    {
        var before = _content.Files();
        var report = Import(Exported());
        Assert.True(report.Succeeded);
        Assert.Empty(report.Rejected);
        Assert.Empty(report.Ambiguous);
        Assert.Empty(report.Differences);
        Assert.Empty(report.AddedAthletes);
        Assert.Equal(before, _content.Files());
    }

    [Fact]
    public void A_mark_that_was_changed_in_it_goes_beside_the_one_that_stands()
    {
        Assert.Equal(["olympic-games/1984/men-100m"], Import(Exported().Replace(",9.99,", ",9.97,", StringComparison.Ordinal)).MergedFinals);
        Assert.Contains("""{ mark: "9.97", sources: """, _content[There], StringComparison.Ordinal);
        var diagnostics = new DiagnosticBag();
        ArchiveLoader.Load(_content.Path, "content", diagnostics);
        Assert.False(diagnostics.HasErrors);
    }

    [Fact]
    public void Whom_only_a_decision_tells_of_may_stand_there_without_a_place()
    {
        _content[There] = _content[There].Replace("place: 3, ", "", StringComparison.Ordinal)
            + "basis: as-listed\nlisted: { source: ioc-list, date: 2016-08 }\n"
            + "decisions:\n  - { effect: annul, entry: ben-johnson, by: [{ authority: ioc, date: 1984-09 }], place-before: 3, sources: [olympedia] }\n";
        Unchanged_it_changes_nothing();
        Assert.Equal("neither a place nor a status", Assert.Single(Import(Exported().Replace(",ben-johnson,", ",emit-king,", StringComparison.Ordinal)).Rejected).Text);
    }

    [Fact]
    public void A_final_that_is_not_here_needs_sources_of_its_own()
    {
        const string Row = "final,place,athlete,nation,mark,source\nolympic-games/1984/women-1500m,1,Gabriella Dorio,ITA,4:03.25,";
        Assert.Equal("no source", Assert.Single(Import(Row + "\n").Rejected).Text);
        Assert.Equal(["olympic-games/1984/women-1500m"], Import(Row + "ioc-list\n").AddedFinals);
    }

    [Theory]
    [InlineData("olympic-games/1984")]
    [InlineData("the 100 m")]
    public void What_names_no_final_is_rejected_with_its_words(string final) =>
        Assert.Contains($"unknown championship '{final}'", Assert.Single(Import($"final,place,athlete,nation,source\n{final},1,Carl Lewis,USA,ioc-list\n").Rejected).Text, StringComparison.Ordinal);

    [Fact]
    public void The_whole_archive_comes_back_as_it_is()
    {
        _tables["table.csv"] = Exported(PublishedArchive.Archive);
        var report = ContentImport.Run(new ImportOptions(Repository.Folder("content"), Path.Combine(_tables.Path, "table.csv")) { Wording = StatementMessages.Create, Merge = true, DryRun = true }, _ => { });
        Assert.Equal(PublishedArchive.Archive.Finals.Sum(f => f.Results.Length), report.Rows);
        Assert.True(report.Succeeded);
        Assert.Empty(report.Rejected);
        Assert.Empty(report.Ambiguous);
        Assert.Empty(report.Differences);
        Assert.Empty(report.MergedFinals);
        Assert.Empty(report.AddedFinals);
    }

    private string Exported() => Exported(ArchiveLoader.Load(_content.Path, "content", new DiagnosticBag()).Archive!);

    private static string Exported(Archive archive) => Encoding.UTF8.GetString(CsvFile.Create(ArchiveTables.Create(new ArchiveRelations(archive)).Single(t => t.Name == "results")));

    private ImportReport Import(string table)
    {
        _tables["table.csv"] = table;
        return ContentImport.Run(new ImportOptions(_content.Path, Path.Combine(_tables.Path, "table.csv")) { Wording = StatementMessages.Create, Merge = true }, _ => { });
    }
}
