using CsvHelper;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>A CSV table read into rows of the layout's keys. White space around values is dropped.</summary>
internal sealed record ResultTable(IReadOnlyList<TableRow> Rows, IReadOnlyList<RowNote> Damaged, IReadOnlyList<string> UnreadColumns, string? Failure)
{
    /// <summary>The columns that content/README.md describes.</summary>
    private static readonly string[] Keys =
    [
        "championship", "edition", "sex", "event", "date", "listed-source", "listed-date", "place", "status", "athlete", "id", "hint", "born",
        "nation", "club", "team", "squad", "member", "member-sex", "leg", "rounds", "mark", "estimated", "wind", "reaction", "records", "unratified", "as", "source", "mark-source",
        "squad-source", "record-source", "date-source", "complete-source", "start", "other-marks", "note", "place-note",
        "final-note", "may-have-changed-since",
    ];

    private static readonly string[] Required = ["championship", "edition", "event", "source"];

    /// <summary>Names a final as the archive does, in one value.</summary>
    private const string Final = "final";

    private static readonly string[] OfFinal = ["championship", "edition", "event"];

    /// <summary>The columns of the archive's own table of results that have other names there.</summary>
    private static readonly Dictionary<string, string> Exported = new()
    {
        ["name"] = "athlete",
        ["athlete"] = "id",
        ["sources"] = "source",
        ["mark_sources"] = "mark-source",
        ["place_note"] = "place-note",
    };

    /// <param name="file">How messages name the table.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="map">What its columns mean.</param>
    public static ResultTable Read(string file, string text, ColumnMap map)
    {
        var damaged = new List<RowNote>();
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { TrimWhitespace = true, TrimInsideQuotes = true });
        csv.ReadHeader();
        string[] headers = [.. csv.Headers];
        if (headers.Length == 0)
            return new ResultTable([], [], [], $"{file} is empty");
        var columns = headers.Select(map.GetKey).ToArray();
        if (columns.Contains(Final) && columns.Contains("mark_sources"))
            columns = [.. columns.Select(c => Exported.GetValueOrDefault(c, c))];
        if (Mistake(columns) is { } mistake)
            return new ResultTable([], [], [], $"{file}: {mistake}");
        var rows = new List<TableRow>();
        while (csv.Read())
        {
            if (csv.FieldCount == columns.Length)
                rows.AddRange(SquadNames.Split(new TableRow(Number(csv), Values(csv, columns, map))));
            else
                damaged.Add(new RowNote(Number(csv), $"{csv.FieldCount} values in {columns.Length} columns"));
        }

        return new ResultTable(rows, damaged, [.. headers.Where((_, i) => columns[i] != Final && !Keys.Contains(columns[i]))], null);
    }

    /// <summary>As a spreadsheet counts, which counts the header too.</summary>
    private static int Number(CsvReader csv) => (int)csv.RowNumber + 1;

    private static string? Mistake(string[] columns)
    {
        if (columns.GroupBy(c => c).FirstOrDefault(g => g.Count() > 1) is { } twice)
            return $"column '{twice.Key}' appears twice";
        var missing = Required.Except(columns.Contains(Final) ? [.. columns, .. OfFinal] : columns).ToArray();
        return missing.Length > 0 ? $"there is no column {string.Join(" or ", missing.Select(m => $"'{m}'"))}; --map COLUMN=KEY says which column it is" : null;
    }

    private static Dictionary<string, string> Values(CsvReader csv, string[] columns, ColumnMap map)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Length; i++)
        {
            if (csv.GetString(i) is not { Length: > 0 } text)
                continue;
            if (Keys.Contains(columns[i]))
                values[columns[i]] = map.Translate(columns[i], text);
            else if (columns[i] == Final)
                Split(map.Translate(Final, text), values);
        }

        return values;
    }

    /// <summary>What does not have three parts is left whole, so that the row is rejected with it.</summary>
    private static void Split(string final, Dictionary<string, string> values)
    {
        var parts = final.Split('/');
        if (parts.Length != OfFinal.Length)
            parts = [final];
        foreach (var (key, part) in OfFinal.Zip(parts))
            values[key] = part;
    }
}
