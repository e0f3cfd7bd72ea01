using TrackArchive.Content.Importing.Maps;
using TrackArchive.Content.Importing.Tables;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>
/// Makes rows of the layout's keys: cells come apart and together as the map says, take its constants and the writing of content files, and are
/// translated.
/// </summary>
/// <param name="map">What the table means.</param>
/// <param name="file">How messages name it.</param>
/// <param name="headers">The names of its columns.</param>
/// <param name="keys">The keys of the columns.</param>
internal sealed class RowMaker(ColumnMap map, string file, string[] headers, string[] keys)
{
    /// <summary>The part of a template that is the name of the file, without its ending.</summary>
    public const string FileName = "file";

    private static readonly string[] NameKeys = ["athlete", "member"];
    private static readonly string[] ClockKeys = ["gun", "chip"];
    private static readonly string[] NumberKeys = ["wind", "reaction"];

    /// <summary>One, or several where a row has rounds or a squad; nothing where there are more or fewer values than columns.</summary>
    public IEnumerable<TableRow>? Make(RawRow raw) => Cells(raw) is { } cells ? RoundColumns.Split(Make(raw, cells)).SelectMany(SquadNames.Split).Select(WithSex) : null;

    /// <summary>Of athletes of whom the map says it, where the row does not.</summary>
    private TableRow WithSex(TableRow row) =>
        row["member-sex"].Length == 0 && map.Sexes.TryGetValue(row["member"].Length > 0 ? row["member"] : row["athlete"], out var sex)
            ? row with { Values = row.Values.Append(new("member-sex", sex)).ToDictionary(StringComparer.Ordinal) }
            : row;

    private TableRow Make(RawRow raw, Dictionary<string, string> cells)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < headers.Length; i++)
        {
            if (cells.TryGetValue(headers[i], out var text) && text.Length > 0)
                (values[keys[i]], columns[keys[i]]) = (text, headers[i]);
        }

        if (map.Further is var (_, further) && cells.TryGetValue(further, out var squad))
            values[further] = squad;
        Compute(cells, values, columns);
        foreach (var (key, constant) in map.Constants)
            values.TryAdd(key, constant);
        foreach (var (key, text) in values.ToArray())
            values[key] = map.Translate(key, text);
        foreach (var (key, text) in values.ToArray())
        {
            if (map.Moves.TryGetValue((key, text), out var other) && values.Remove(key))
                Put(other, text, values);
        }

        FinalKeys.Split(values);
        Write(values);
        return new TableRow(raw.Number, values.Where(v => v.Value.Length > 0 && ResultKeys.IsKnown(v.Key)).ToDictionary(StringComparer.Ordinal)) { File = file, Columns = columns };
    }

    private Dictionary<string, string>? Cells(RawRow raw)
    {
        var count = raw.Cells.Count;
        while (count > headers.Length && raw.Cells[count - 1].Length == 0)
            count--;
        var further = count > headers.Length && map.Further is var (column, _) ? Array.IndexOf(headers, column) : -1;
        if (count < headers.Length || (count > headers.Length && further < 0))
            return null;
        var cells = new Dictionary<string, string>(StringComparer.Ordinal) { [FileName] = Path.GetFileNameWithoutExtension(file) };
        for (var i = 0; i < (further < 0 ? headers.Length : further); i++)
            cells[headers[i]] = raw.Cells[i];
        if (further >= 0)
            cells[map.Further!.Value.Key] = string.Join("; ", raw.Cells.Take(count).Skip(further));
        return cells;
    }

    private void Compute(Dictionary<string, string> cells, Dictionary<string, string> values, Dictionary<string, string> columns)
    {
        foreach (var (column, templates) in map.Splits)
        {
            var parts = cells.TryGetValue(column, out var cell) && cell.Length > 0 ? templates.Select(t => t.Split(cell)).FirstOrDefault(p => p is not null) : null;
            foreach (var (part, text) in parts ?? new Dictionary<string, string>())
                (cells[part], values[part], columns[part]) = (text, text, column);
        }

        foreach (var (key, template) in map.Joins)
        {
            if (template.Fill(part => cells.GetValueOrDefault(part, "")) is not { Length: > 0 } text)
                continue;
            values[key] = text;
            columns[key] = string.Join(" and ", template.Parts);
        }
    }

    private void Write(Dictionary<string, string> values)
    {
        foreach (var key in NameKeys.Where(values.ContainsKey))
            values[key] = NameRules.Rewrite(values[key], map.Names);
        foreach (var key in NumberKeys.Where(k => values.ContainsKey(k) && map.Marks.Contains(MarkWriting.DecimalComma)))
            values[key] = MarkRules.WithPoint(values[key]);
        foreach (var key in ClockKeys.Where(values.ContainsKey))
            values[key] = MarkRules.Rewrite(values[key], MarkKind.Time, map.Marks);
        TakeFromMark(values);
        RoundText.Read(values);
        PlaceText.Read(values, map.IsNumberedThrough);
    }

    /// <summary>Letters behind a mark go where the map says, all of them or none.</summary>
    private void TakeFromMark(Dictionary<string, string> values)
    {
        if (map.BehindMarks.IsEmpty || !values.TryGetValue("mark", out var text) || BehindMark.Find(text) is not var (mark, letters) || !letters.All(map.BehindMarks.ContainsKey))
            return;
        values["mark"] = mark + string.Concat(letters.Where(l => map.BehindMarks[l] == "mark"));
        foreach (var letter in letters.Where(l => map.BehindMarks[l] is not ("mark" or "")))
            Put(map.BehindMarks[letter], letter, values);
    }

    /// <summary>A mark may be several records.</summary>
    private static void Put(string key, string text, Dictionary<string, string> values) =>
        values[key] = key == "records" && values.TryGetValue(key, out var others) ? $"{others} {text}" : text;
}
