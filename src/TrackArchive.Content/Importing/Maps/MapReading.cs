using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Importing.Maps;

/// <summary>Reads maps: <c>COLUMN=KEY</c>, or files of the form that content/README.md describes.</summary>
internal sealed class MapReading(DiagnosticBag diagnostics)
{
    private static readonly string[] Keys =
        ["columns", "set", "split", "join", "values", "move", "athletes", "sexes", "marks", "behind-marks", "names", "unplaced", "numbered-through", "further", "separator"];

    /// <summary>Later maps win. Nothing where one of them cannot be read; that has been reported then.</summary>
    public static ColumnMap? Read(IReadOnlyList<string> maps, DiagnosticBag diagnostics)
    {
        var reading = new MapReading(diagnostics);
        var map = maps.Aggregate(new ColumnMap(), (map, text) => text.Split('=') is [var column, var key] ? map with { Columns = map.Columns.SetItem(column, key) } : reading.ReadFile(map, text));
        return diagnostics.HasErrors ? null : map;
    }

    private ColumnMap ReadFile(ColumnMap map, string file)
    {
        if (!File.Exists(file))
        {
            diagnostics.Add(Codes.MissingFile, SourceLocation.Start(file), "there is no such file", "--map takes COLUMN=KEY or a file");
            return map;
        }

        return Utf8Text.Decode(File.ReadAllBytes(file), file, diagnostics) is { Length: > 0 } text ? Read(map, text, file) : map;
    }

    /// <summary>The map with what a text says.</summary>
    internal ColumnMap Read(ColumnMap map, string text, string file)
    {
        var root = YamlNodes.Read(text, file, 0, diagnostics);
        if (root is not null and not MapNode)
            diagnostics.Add(Codes.WrongShape, root.At, $"expected keys and values, found {root.Shape}");
        return ((root as MapNode)?.Entries ?? []).Aggregate(map, Read);
    }

    private ColumnMap Read(ColumnMap map, MapEntry entry) => (entry.Key.Text, entry.Value) switch
    {
        ("columns", MapNode columns) => map with { Columns = map.Columns.SetItems(Pairs(columns)) },
        ("set", MapNode constants) => map with { Constants = map.Constants.SetItems(Pairs(constants)) },
        ("split", MapNode splits) => map with { Splits = map.Splits.SetItems(splits.Entries.Select(e => KeyValuePair.Create(e.Key.Text, Templates(e.Value)))) },
        ("join", MapNode joins) => map with { Joins = map.Joins.SetItems(joins.Entries.SelectMany(e => Templates(e.Value).Take(1).Select(t => KeyValuePair.Create(e.Key.Text, t)))) },
        ("values", MapNode values) => map with { Values = map.Values.SetItems(values.Entries.SelectMany(Values)) },
        ("move", MapNode moves) => map with { Moves = map.Moves.SetItems(moves.Entries.SelectMany(Values)) },
        ("athletes", MapNode athletes) => map with { Athletes = map.Athletes.SetItems(Pairs(athletes)) },
        ("sexes", MapNode sexes) => map with { Sexes = map.Sexes.SetItems(Pairs(sexes)) },
        ("behind-marks", MapNode letters) => map with { BehindMarks = map.BehindMarks.SetItems(Pairs(letters)) },
        ("marks", ListNode marks) => map with { Marks = map.Marks.Union(Tokens(marks, MarkWritings.Tokens, "way of writing marks")) },
        ("names", ListNode names) => map with { Names = map.Names.Union(Tokens(names, NameWritings.Tokens, "way of writing names")) },
        ("further", MapNode { Entries: [{ Value: Scalar key } column] }) => map with { Further = (column.Key.Text, key.Text) },
        ("unplaced", Scalar status) => map with { Unplaced = status.Text },
        ("numbered-through", Scalar { Text: "true" }) => map with { IsNumberedThrough = true },
        ("separator", Scalar { Text: [var separator] }) => map with { Separator = separator },
        _ => Unread(map, entry),
    };

    private ColumnMap Unread(ColumnMap map, MapEntry entry)
    {
        if (Keys.Contains(entry.Key.Text))
            diagnostics.Add(Codes.WrongShape, entry.Value.At, $"'{entry.Key.Text}' of a map has another form", "content/README.md shows it under \"Importing\"");
        else
            diagnostics.Add(Codes.UnknownKey, entry.Key.At, $"unknown key '{entry.Key.Text}'", $"a map has {string.Join(", ", Keys[..^1])} and {Keys[^1]}");
        return map;
    }

    private IEnumerable<KeyValuePair<(string, string), string>> Values(MapEntry entry)
    {
        if (entry.Value is MapNode pairs)
            return Pairs(pairs).Select(p => KeyValuePair.Create((entry.Key.Text, p.Key), p.Value));
        diagnostics.Add(Codes.WrongShape, entry.Value.At, $"expected a map, found {entry.Value.Shape}");
        return [];
    }

    private ImmutableArray<CellTemplate> Templates(Node node)
    {
        var templates = ImmutableArray.CreateBuilder<CellTemplate>();
        foreach (var item in node is ListNode list ? list.Items : [node])
        {
            if (item is Scalar text && CellTemplate.TryParse(text.Text) is { } template)
                templates.Add(template);
            else
                diagnostics.Add(Codes.WrongShape, item.At, "expected parts in braces, such as \"{place} / {field}\"");
        }

        return templates.ToImmutable();
    }

    private IEnumerable<T> Tokens<T>(ListNode list, Vocabulary<T> vocabulary, string noun)
        where T : struct, Enum
    {
        foreach (var item in list.Items)
        {
            if (item is Scalar token && vocabulary.TryParse(token.Text, out var term))
                yield return term;
            else
                diagnostics.Add(Codes.BadWord, item.At, $"not a valid {noun}", (item is Scalar near ? Nearest.Hint(near.Text, vocabulary.All)?.Text : null) ?? $"expected {string.Join(", ", vocabulary.All)}");
        }
    }

    private List<KeyValuePair<string, string>> Pairs(MapNode map)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var entry in map.Entries)
        {
            if (entry.Value is Scalar to)
                pairs.Add(KeyValuePair.Create(entry.Key.Text, to.Text));
            else
                diagnostics.Add(Codes.WrongShape, entry.Value.At, $"expected text, found {entry.Value.Shape}");
        }

        return pairs;
    }
}
