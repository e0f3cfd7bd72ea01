using CsvHelper;

namespace TrackArchive.Content.Importing;

/// <summary>A CSV table read into rows of the layout's keys. White space around values is no part of them.</summary>
internal sealed record ResultTable(IReadOnlyList<TableRow> Rows, IReadOnlyList<RowNote> Damaged, IReadOnlyList<string> UnreadColumns, string? Failure)
{
    /// <summary>The columns that content/README.md describes.</summary>
    private static readonly string[] Keys =
    [
        "championship", "edition", "sex", "event", "date", "listed-source", "listed-date", "place", "status", "athlete", "id", "hint", "born",
        "nation", "team", "squad", "mark", "estimated", "wind", "records", "as", "source", "mark-source", "other-marks", "note", "place-note",
        "final-note", "may-have-changed-since",
    ];

    private static readonly string[] Required = ["championship", "edition", "event", "nation", "source"];

    public static ResultTable Read(string file, ColumnMap map)
    {
        var damaged = new List<RowNote>();
        using var csv = CsvReader.FromFile(file, new CsvReaderOptions { TrimWhitespace = true, TrimInsideQuotes = true });
        csv.ReadHeader();
        string[] headers = [.. csv.Headers];
        if (headers.Length == 0)
            return new ResultTable([], [], [], $"{file} is empty");
        var columns = headers.Select(map.KeyOf).ToArray();
        if (Mistake(columns) is { } mistake)
            return new ResultTable([], [], [], $"{file}: {mistake}");
        var rows = new List<TableRow>();
        while (csv.Read())
        {
            if (csv.FieldCount == columns.Length)
                rows.Add(new TableRow(Number(csv), Values(csv, columns, map)));
            else
                damaged.Add(new RowNote(Number(csv), $"{csv.FieldCount} values in {columns.Length} columns"));
        }

        return new ResultTable(rows, damaged, [.. headers.Where((_, i) => !Keys.Contains(columns[i]))], null);
    }

    /// <summary>As a spreadsheet counts, which counts the header too.</summary>
    private static int Number(CsvReader csv) => (int)csv.RowNumber + 1;

    private static string? Mistake(string[] columns)
    {
        if (columns.GroupBy(c => c).FirstOrDefault(g => g.Count() > 1) is { } twice)
            return $"two columns are '{twice.Key}'";
        var missing = Required.Except(columns).ToArray();
        return missing.Length > 0 ? $"no column is {string.Join(" or ", missing.Select(m => $"'{m}'"))}; --map COLUMN=KEY says which one is meant" : null;
    }

    private static Dictionary<string, string> Values(CsvReader csv, string[] columns, ColumnMap map)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Length; i++)
        {
            if (Keys.Contains(columns[i]) && csv.GetString(i) is { Length: > 0 } text)
                values[columns[i]] = map.ValueOf(columns[i], text);
        }

        return values;
    }
}
