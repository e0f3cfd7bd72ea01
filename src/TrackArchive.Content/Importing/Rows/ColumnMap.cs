using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>What the columns and values of another table mean in the layout, and which athletes its rows are about.</summary>
internal sealed class ColumnMap
{
    private readonly Dictionary<string, string> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, string Text), string> _values = [];
    private readonly Dictionary<string, string> _athletes = new(StringComparer.Ordinal);

    /// <summary>The status of rows that have neither place nor status; without it they are rejected.</summary>
    public string? Unplaced { get; private set; }

    /// <summary>Later maps win. Nothing where one of them cannot be read; that has been reported then.</summary>
    public static ColumnMap? Read(IReadOnlyList<string> maps, DiagnosticBag diagnostics)
    {
        var map = new ColumnMap();
        foreach (var text in maps)
        {
            if (text.Split('=') is [var column, var key])
                map._columns[column] = key;
            else
                map.ReadFile(text, diagnostics);
        }

        return diagnostics.HasErrors ? null : map;
    }

    public string GetKey(string column) => _columns.GetValueOrDefault(column, column);

    /// <summary>Several sources in one value are translated one by one; one that is translated to nothing is dropped.</summary>
    public string Translate(string key, string text) => key == "source"
        ? string.Join('+', Sources(text).Select(s => _values.GetValueOrDefault((key, s), s)).Where(s => s.Length > 0))
        : _values.GetValueOrDefault((key, text), text);

    /// <summary>The athlete whom the map names for the table's own id and name, for either alone, or none.</summary>
    public string? FindAthlete(TableRow row)
    {
        var (hint, name) = (row["hint"], row["member"] is { Length: > 0 } member ? member : row["athlete"]);
        return _athletes.GetValueOrDefault($"{hint}/{name}") ?? _athletes.GetValueOrDefault(hint.Length > 0 ? hint : name);
    }

    public static IEnumerable<string> Sources(string text) => text.Split(['+', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private void ReadFile(string file, DiagnosticBag diagnostics)
    {
        if (!File.Exists(file))
        {
            diagnostics.Add(Codes.MissingFile, SourceLocation.Start(file), "there is no such file", "--map takes COLUMN=KEY or a file");
            return;
        }

        var root = Utf8Text.Decode(File.ReadAllBytes(file), file, diagnostics) is { Length: > 0 } text ? YamlNodes.Read(text, file, 0, diagnostics) : null;
        foreach (var (key, value) in (root as MapNode)?.Entries.Select(e => (e.Key, e.Value)) ?? [])
        {
            switch (key.Text, value)
            {
                case ("columns", MapNode columns): Pairs(columns, diagnostics, (from, to) => _columns[from] = to); break;
                case ("athletes", MapNode athletes): Pairs(athletes, diagnostics, (from, to) => _athletes[from] = to); break;
                case ("values", MapNode values): Values(values, diagnostics); break;
                case ("unplaced", Scalar status): Unplaced = status.Text; break;
                default: diagnostics.Add(Codes.UnknownKey, key.At, $"unknown key '{key.Text}'", "a map has columns, values, athletes and unplaced"); break;
            }
        }
    }

    private void Values(MapNode values, DiagnosticBag diagnostics)
    {
        foreach (var entry in values.Entries)
        {
            if (entry.Value is MapNode pairs)
                Pairs(pairs, diagnostics, (from, to) => _values[(entry.Key.Text, from)] = to);
            else
                diagnostics.Add(Codes.WrongShape, entry.Value.At, $"expected a map, found {entry.Value.Shape}");
        }
    }

    private static void Pairs(MapNode map, DiagnosticBag diagnostics, Action<string, string> add)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Value is Scalar to)
                add(entry.Key.Text, to.Text);
            else
                diagnostics.Add(Codes.WrongShape, entry.Value.At, $"expected text, found {entry.Value.Shape}");
        }
    }
}
