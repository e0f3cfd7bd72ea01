using TrackArchive.Content.Importing.Maps;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Importing.Tables;

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
    public static AthleteTable? Read(RawTable table, ColumnMap map)
    {
        string[] headers = table.Rows.Count == 0 ? [] : [.. table.Rows[0].Cells];
        string[] columns = [.. headers.Select(map.GetKey)];
        if (!columns.Contains(Id) || columns.Intersect(OfResults).Any() || columns.Distinct().Count() < columns.Length)
            return null;
        var (rows, damaged) = (new List<TableRow>(), new List<RowNote>());
        foreach (var raw in table.Rows.Skip(1))
        {
            if (raw.Cells.Count == columns.Length)
                rows.Add(new TableRow(raw.Number, Values(raw, columns, map)) { File = table.File, Columns = columns.Zip(headers).ToDictionary(c => c.First, c => c.Second) });
            else
                damaged.Add(new RowNote(raw.Number, $"{raw.Cells.Count} values in {columns.Length} columns") { File = table.File });
        }

        return new AthleteTable(rows, damaged, [.. headers.Where((_, i) => !Keys.Contains(columns[i]))]);
    }

    private static Dictionary<string, string> Values(RawRow raw, string[] columns, ColumnMap map) =>
        columns.Zip(raw.Cells, (key, text) => (Key: key, Text: text)).Where(v => v.Text.Length > 0 && Keys.Contains(v.Key))
            .ToDictionary(v => v.Key, v => map.Translate(v.Key, v.Text), StringComparer.Ordinal);
}
