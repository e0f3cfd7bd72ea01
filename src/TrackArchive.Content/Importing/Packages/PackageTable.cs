using CsvHelper;
using TrackArchive.Content.Importing.Tables;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Importing.Packages;

/// <summary>A row of a table of the data package; an absent value is empty.</summary>
internal sealed record PackageRow(string Table, int Number, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The cell as it is written; nothing where it is empty.</summary>
    public string? this[string column] => Values.GetValueOrDefault(column) is { Length: > 0 } text ? text : null;

    /// <summary>Several values in one cell.</summary>
    public IEnumerable<string> Each(string column) => this[column]?.Split(';') ?? [];

    /// <summary>The columns that name the row's owner, as one text.</summary>
    public string Key(params string[] columns) => string.Join('\n', columns.Select(c => this[c]));
}

/// <summary>Reads the CSV files beside a <c>datapackage.json</c>, as the site's export writes them.</summary>
internal static class PackageTable
{
    /// <param name="folder">The package's folder.</param>
    /// <param name="table">The table's name, and its file's.</param>
    /// <param name="columns">Those that the import needs.</param>
    /// <param name="failures">Receives why the table cannot be read.</param>
    public static IReadOnlyList<PackageRow> Read(string folder, string table, string[] columns, List<string> failures)
    {
        var file = Path.Combine(folder, $"{table}.csv");
        if (!File.Exists(file))
        {
            failures.Add($"there is no {file}");
            return [];
        }

        var diagnostics = new DiagnosticBag();
        if (TableText.Decode(File.ReadAllBytes(file), file, TableEncoding.Utf8, diagnostics) is not { } text)
        {
            failures.AddRange(diagnostics.Sorted().Select(d => d.ToString()));
            return [];
        }

        using var csv = CsvReader.FromText(text, new CsvReaderOptions());
        csv.ReadHeader();
        string[] headers = [.. csv.Headers];
        if (columns.Except(headers).ToArray() is { Length: > 0 } missing)
        {
            failures.Add($"{file} has no column {string.Join(" and no ", missing.Select(m => $"'{m}'"))}");
            return [];
        }

        var rows = new List<PackageRow>();
        while (csv.Read())
        {
            var number = (int)csv.RowNumber + 1;
            if (csv.FieldCount == headers.Length)
                rows.Add(new PackageRow(table, number, Enumerable.Range(0, headers.Length).ToDictionary(i => headers[i], i => csv.GetString(i) ?? "", StringComparer.Ordinal)));
            else
                failures.Add($"{file}: row {number} has {csv.FieldCount} values in {headers.Length} columns");
        }

        return rows;
    }
}
