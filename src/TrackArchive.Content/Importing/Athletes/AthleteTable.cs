using CsvHelper;
using TrackArchive.Content.Importing.Rows;

namespace TrackArchive.Content.Importing.Athletes;

/// <summary>A CSV table about athletes that the archive has, one a row.</summary>
internal sealed record AthleteTable(IReadOnlyList<TableRow> Rows, IReadOnlyList<RowNote> Damaged, IReadOnlyList<string> UnreadColumns)
{
    private const string Id = "id";

    /// <summary>The columns that content/README.md describes.</summary>
    private static readonly string[] Keys =
    [
        Id, "name", "family-name", "also-known-as", "born", "born-place", "born-source", "died", "died-place", "died-source", "olympedia", "wikidata", "world-athletics", "olympics",
    ];

    /// <summary>Columns of tables of results, which name athletes, too.</summary>
    private static readonly string[] OfResults = ["final", "event", "nation"];

    /// <summary>Nothing where the table is about results.</summary>
    public static AthleteTable? Read(string text, ColumnMap map)
    {
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { TrimWhitespace = true, TrimInsideQuotes = true });
        csv.ReadHeader();
        string[] headers = [.. csv.Headers];
        string[] columns = [.. headers.Select(map.GetKey)];
        if (!columns.Contains(Id) || columns.Intersect(OfResults).Any() || columns.Distinct().Count() < columns.Length)
            return null;
        var (rows, damaged) = (new List<TableRow>(), new List<RowNote>());
        while (csv.Read())
        {
            var number = (int)csv.RowNumber + 1;
            if (csv.FieldCount == columns.Length)
                rows.Add(new TableRow(number, Values(csv, columns, map)));
            else
                damaged.Add(new RowNote(number, $"{csv.FieldCount} values in {columns.Length} columns"));
        }

        return new AthleteTable(rows, damaged, [.. headers.Where((_, i) => !Keys.Contains(columns[i]))]);
    }

    private static Dictionary<string, string> Values(CsvReader csv, string[] columns, ColumnMap map) =>
        columns.Select((key, i) => (Key: key, Text: csv.GetString(i) ?? "")).Where(v => v.Text.Length > 0 && Keys.Contains(v.Key))
            .ToDictionary(v => v.Key, v => map.Translate(v.Key, v.Text), StringComparer.Ordinal);
}
