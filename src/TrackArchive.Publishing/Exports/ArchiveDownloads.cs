using System.Collections.Immutable;
using System.Security.Cryptography;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages;
using TrackArchive.Pages.Downloads;
using TrackArchive.Publishing.Exports.Json;
using TrackArchive.Publishing.Exports.Sql;
using TrackArchive.Publishing.Exports.Tables;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Exports;

/// <summary>The whole archive to take away: its tables as CSV with a data package, also in one file, and as one SQLite database, also packed.</summary>
public sealed record ArchiveDownloads(ImmutableArray<OutputFile> Files, ImmutableArray<TableDescription> Tables)
{
    private const string CsvFolder = "data/csv/";

    public required Download Package { get; init; }

    public required Download Zip { get; init; }

    public required Download Sqlite { get; init; }

    public required Download PackedSqlite { get; init; }

    public required ImmutableArray<SqlRelation> Views { get; init; }

    public required ImmutableArray<string> Schemas { get; init; }

    public required ImmutableArray<SqlExample> Examples { get; init; }

    public static ArchiveDownloads Create(ArchiveRelations relations)
    {
        var archive = relations.Archive;
        var tables = ArchiveTables.Create(relations);
        var views = SqliteViews.Create(archive);
        ImmutableArray<PackagedTable> packaged = [.. tables.Select(t => new PackagedTable(t, $"{t.Name}.csv", CsvFile.Create(t)))];
        var package = new OutputFile(Routes.DataPackage.Path, DataPackage.Create(archive.Site, packaged));
        ImmutableArray<OutputFile> csv = [.. packaged.Select(p => new OutputFile(Routes.Csv(p.Table.Name).Path, p.Csv))];
        var zip = PackedFile.Zip(Routes.CsvArchive.Path, CsvFolder, csv.Insert(0, package), archive.Site.Date);
        var sqlite = new OutputFile(Routes.Sqlite.Path, SqliteFile.Create(tables, views));
        var packed = PackedFile.Gzip(Routes.PackedSqlite.Path, sqlite.Content);
        return new ArchiveDownloads([package, zip, sqlite, packed, .. csv], [.. tables.Zip(csv, (table, file) => Describe(table, Describe(file, table.Name)))])
        {
            Package = Describe(package, "Data package, datapackage.json"),
            Zip = Describe(zip, "All tables and the data package, csv.zip"),
            Sqlite = Describe(sqlite, "SQLite database, archive.sqlite"),
            PackedSqlite = Describe(packed, "The same packed, archive.sqlite.gz"),
            Views = [.. views.Select(v => new SqlRelation(v.Name, v.Description, v.Columns))],
            Schemas = JsonSchemas.In(archive),
            Examples = ExampleQueries.Create(archive),
        };
    }

    /// <summary>What pages say of these files, and of what else is made with the site.</summary>
    /// <param name="questionIndex">The index of what the page of questions loads.</param>
    /// <param name="engine">SQLite for the browser, where the site has it.</param>
    public SiteResources DescribeWith(Route questionIndex, SqlEngine? engine) => new()
    {
        QuestionIndex = questionIndex,
        Downloads = [Zip, Package, Sqlite, PackedSqlite],
        Database = Sqlite,
        PackedDatabase = PackedSqlite,
        Tables = Tables,
        Views = Views,
        Schemas = Schemas,
        Examples = Examples,
        Engine = engine,
    };

    private static Download Describe(OutputFile file, string words) =>
        new(new Link(new Route(file.Path), words), file.Content.Length, Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)));

    private static TableDescription Describe(DataTable table, Download file) => new(
        file,
        table.Description,
        table.Rows.Length,
        [.. table.Columns.Select(c => new ColumnDescription(c.Name, TypeOf(c), c.Description, table.Key.Contains(c.Name), ReferencedTable(table, c)))]);

    private static string TypeOf(Column column) => column.Type switch
    {
        ColumnType.WholeNumber => "whole number",
        ColumnType.Number => "number",
        ColumnType.Boolean => "true or false",
        ColumnType.PartialDate => "date, as much of it as is known",
        ColumnType.Text => column.Values.IsEmpty ? "text" : string.Join(", ", column.Values),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, null),
    };

    private static string? ReferencedTable(DataTable table, Column column) =>
        column.References ?? table.Parents.FirstOrDefault(p => p.Columns[^1] == column.Name)?.Table;
}
