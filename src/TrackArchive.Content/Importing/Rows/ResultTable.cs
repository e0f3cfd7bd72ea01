using TrackArchive.Content.Importing.Maps;
using TrackArchive.Content.Importing.Tables;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>A table read into rows of the layout's keys.</summary>
internal sealed record ResultTable(IReadOnlyList<TableRow> Rows, IReadOnlyList<RowNote> Damaged, IReadOnlyList<string> UnreadColumns, string? Failure)
{
    /// <summary>How far down a header may be.</summary>
    private const int RowsAboveHeader = 20;

    /// <summary>The columns of the archive's own table of results that have other names there.</summary>
    private static readonly Dictionary<string, string> Exported = new()
    {
        ["name"] = "athlete",
        ["athlete"] = "id",
        ["sources"] = "source",
        ["mark_sources"] = "mark-source",
        ["place_note"] = "place-note",
    };

    /// <param name="table">The table.</param>
    /// <param name="map">What its columns mean.</param>
    public static ResultTable Read(RawTable table, ColumnMap map)
    {
        if (table.Rows.Count == 0)
            return new ResultTable([], [], [], $"{table.File} is empty");
        var header = table.Rows.Take(RowsAboveHeader).FirstOrDefault(r => r.Cells.Count(c => IsKnown(c, map)) > 1) ?? table.Rows[0];
        string[] headers = [.. header.Cells.Select((name, i) => name.Length > 0 ? name : $"column {i + 1}")];
        string[] keys = [.. headers.Select(map.GetKey)];
        if (keys.Contains(FinalKeys.Whole) && keys.Contains("mark_sources"))
            keys = [.. keys.Select(k => Exported.GetValueOrDefault(k, k))];
        if (Mistake(keys, map) is { } mistake)
            return new ResultTable([], [], [], $"{table.File}: {mistake}");
        var (rows, damaged, maker) = (new List<TableRow>(), new List<RowNote>(), new RowMaker(map, table.File, headers, keys));
        foreach (var raw in table.Rows.SkipWhile(r => r != header).Skip(1))
        {
            if (maker.Make(raw) is { } made)
                rows.AddRange(made);
            else
                damaged.Add(new RowNote(raw.Number, $"{raw.Cells.Count} values in {headers.Length} columns") { File = table.File });
        }

        return new ResultTable(rows, damaged, [.. headers.Where((h, i) => !IsRead(keys[i]) && !IsKnown(h, map))], null);
    }

    /// <summary>Several tables as one; the first that failed fails it.</summary>
    public static ResultTable Join(IReadOnlyList<ResultTable> tables) => new(
        [.. tables.SelectMany(t => t.Rows)], [.. tables.SelectMany(t => t.Damaged)], [.. tables.SelectMany(t => t.UnreadColumns).Distinct()], tables.Select(t => t.Failure).FirstOrDefault(f => f is not null));

    private static bool IsKnown(string header, ColumnMap map) => IsRead(header) || map.Knows(header) || map.Joins.Values.Any(j => j.Parts.Contains(header));

    private static bool IsRead(string key) => key == FinalKeys.Whole || ResultKeys.IsKnown(key);

    private static string? Mistake(string[] keys, ColumnMap map)
    {
        if (keys.GroupBy(k => k).FirstOrDefault(g => g.Count() > 1) is { } twice)
            return $"column '{twice.Key}' appears twice";
        string[] stated = [.. keys, .. map.Constants.Keys, .. map.Joins.Keys, .. map.Splits.Values.SelectMany(t => t).SelectMany(t => t.Parts)];
        var missing = ResultKeys.Required.Except(stated.Contains(FinalKeys.Whole) ? [.. stated, .. FinalKeys.Parts] : stated).ToArray();
        return missing.Length > 0 ? $"there is no column {string.Join(" or ", missing.Select(m => $"'{m}'"))}; --map COLUMN=KEY says which column it is" : null;
    }
}
