using System.Collections.Immutable;
using CsvHelper;
using TrackArchive.Publishing.Exports.Tables;
using TrackArchive.Tests.RealArchive;
using Xunit;

namespace TrackArchive.Tests.Publishing.Exports;

/// <summary>The tables of the real archive, as CSV and as SQLite.</summary>
public sealed class ArchiveTablesSpecs
{
    [Fact]
    public void A_key_names_one_row()
    {
        foreach (var table in PublishedTables.All)
            Assert.Equal(table.Rows.Length, ValuesOf(table, table.Key).Distinct().Count());
    }

    [Fact]
    public void Values_are_of_their_type_and_there_where_they_must_be()
    {
        var wrong = from table in PublishedTables.All
                    from row in table.Rows
                    from cell in table.Columns.Zip(row)
                    where !Fits(cell.First, cell.Second)
                    select $"{table.Name}.{cell.First.Name}: {cell.Second ?? "nothing"}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void CSV_is_read_back_as_it_was_by_another_reader()
    {
        foreach (var table in PublishedTables.All)
            ReadsBack(table);
    }

    [Fact]
    public void SQL_says_who_holds_every_title_as_the_archive_does()
    {
        var expected = PublishedArchive.Archive.Finals
            .SelectMany(f => PublishedArchive.Archive.Now(f).Champions.Select(c => $"{f.Id} {c.Result.Name} {c.Result.Mark?.Text}"))
            .Order(StringComparer.Ordinal);

        Assert.Equal(expected, Ask("SELECT final || ' ' || name || ' ' || ifnull(mark, '') FROM titles").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SQL_follows_the_line_of_a_title_over_editions_not_held() =>
        Assert.Equal(
            ["1912 Arnold Jackson after 1908 Mel Sheppard", "1920 Albert Hill after 1912 Arnold Jackson"],
            Ask("""
                SELECT year || ' ' || name || ' after ' || previous_year || ' ' || previous_name FROM lineages
                WHERE championship = 'olympic-games' AND event = 'men-1500m' AND year BETWEEN 1912 AND 1920 ORDER BY year
                """));

    [Fact]
    public void The_database_is_whole_and_its_references_arrive()
    {
        Assert.Equal(["ok"], Ask("PRAGMA integrity_check"));
        Assert.Empty(Ask("PRAGMA foreign_key_check"));
        Assert.Equal(
            PublishedTables.All.Select(t => $"{t.Name} {t.Rows.Length}"),
            PublishedTables.All.Select(t => $"{t.Name} {Ask($"SELECT count(*) FROM {t.Name}").Single()}"));
    }

    [Fact]
    public void A_view_has_the_columns_that_the_dictionary_tells_and_answers_all_of_them()
    {
        foreach (var view in SqliteViews.Create(PublishedArchive.Archive))
        {
            Assert.Equal(view.Columns, PublishedTables.Ask($"PRAGMA table_info({view.Name})").Select(column => column[1]));
            Assert.NotEqual("0", Ask($"SELECT count(*) FROM {view.Name}").Single());
        }
    }

    [Fact]
    public void Several_values_in_a_cell_can_be_told_apart() =>
        Assert.DoesNotContain(PublishedArchive.Archive.Athletes.SelectMany(a => a.AlsoKnownAs), name => name.Contains(';', StringComparison.Ordinal));

    [Fact]
    public void Equal_tables_give_equal_bytes() => Assert.Equal(PublishedTables.Sqlite, SqliteFile.Create(PublishedTables.All, SqliteViews.Create(PublishedArchive.Archive)));

    private static IEnumerable<string> ValuesOf(DataTable table, ImmutableArray<string> columns)
    {
        var at = columns.Select(c => table.Columns.Select(x => x.Name).ToList().IndexOf(c)).ToArray();
        return table.Rows.Select(row => string.Join(' ', at.Select(i => row[i] ?? "null")));
    }

    private static void ReadsBack(DataTable table)
    {
        using var bytes = new MemoryStream(CsvFile.Create(table));
        using var csv = CsvReader.Create(bytes, new CsvReaderOptions());
        csv.ReadHeader();
        Assert.Equal(table.Columns.Select(c => c.Name), csv.Headers.ToArray());
        foreach (var row in table.Rows)
        {
            Assert.True(csv.Read());
            Assert.Equal(row.Select(Written), Enumerable.Range(0, row.Length).Select(i => csv.GetString(i) ?? ""));
        }

        Assert.False(csv.Read());
    }

    private static bool Fits(Column column, object? value) => value switch
    {
        null => !column.IsRequired,
        string text => column.Type is ColumnType.Text
            ? column.Values.IsEmpty || column.Values.Contains(text)
            : column.Type is ColumnType.PartialDate && PartialDate.TryParse(text).Succeeded,
        int => column.Type is ColumnType.WholeNumber,
        decimal => column.Type is ColumnType.Number,
        bool => column.Type is ColumnType.Boolean,
        _ => false,
    };

    private static string Written(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        _ => FormattableString.Invariant($"{value}"),
    };

    private static List<string> Ask(string sql) => [.. PublishedTables.Ask(sql).Select(row => row[0])];
}
