using System.Collections.Immutable;
using System.Security.Cryptography;
using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Publishing.Exports.Tables;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Exports;

/// <summary>The whole archive to take away: its tables as CSV with a data package, and as one SQLite file.</summary>
public sealed record ArchiveDownloads(ImmutableArray<OutputFile> Files, ImmutableArray<Download> Downloads, ImmutableArray<TableDescription> Tables)
{
    public static ArchiveDownloads Of(Archive archive)
    {
        var tables = ArchiveTables.Of(archive);
        ImmutableArray<PackagedTable> packaged = [.. tables.Select(t => new PackagedTable(t, $"{t.Name}.csv", CsvFile.Of(t)))];
        var package = new OutputFile(Routes.DataPackage.Path, DataPackage.Of(archive.Site, packaged));
        var sqlite = new OutputFile(Routes.Sqlite.Path, SqliteFile.Of(tables));
        ImmutableArray<OutputFile> csv = [.. packaged.Select(p => new OutputFile(Routes.Csv(p.Table.Name).Path, p.Csv))];
        return new ArchiveDownloads(
            [package, sqlite, .. csv],
            [Describe(package, "Data package"), Describe(sqlite, "SQLite database")],
            [.. tables.Zip(csv, (table, file) => Describe(table, Describe(file, table.Name)))]);
    }

    private static Download Describe(OutputFile file, string words) =>
        new(new Link(new Route(file.Path), words), file.Content.Length, Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)));

    private static TableDescription Describe(DataTable table, Download file) => new(
        file,
        table.Description,
        table.Rows.Length,
        [.. table.Columns.Select(c => new ColumnDescription(c.Name, TypeOf(c), c.Description, table.Key.Contains(c.Name), WayOf(table, c)))]);

    private static string TypeOf(Column column) => column.Type switch
    {
        ColumnType.WholeNumber => "whole number",
        ColumnType.Number => "number",
        ColumnType.Boolean => "true or false",
        ColumnType.PartialDate => "date, as much of it as is known",
        _ => column.Values.IsEmpty ? "text" : string.Join(", ", column.Values),
    };

    private static string? WayOf(DataTable table, Column column) =>
        column.References ?? table.Parents.FirstOrDefault(p => p.Columns[^1] == column.Name)?.Table;
}
