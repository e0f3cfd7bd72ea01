using System.Collections.Immutable;

namespace TrackArchive.Content.Importing.Maps;

/// <summary>What the columns and values of another table mean in the layout, how it writes them, and which athletes its rows are about.</summary>
internal sealed record ColumnMap
{
    /// <summary>The key of a column.</summary>
    public ImmutableDictionary<string, string> Columns { get; init; } = [];

    /// <summary>Values of keys that no row states.</summary>
    public ImmutableDictionary<string, string> Constants { get; init; } = [];

    /// <summary>How cells of a column come apart; of several the first that fits.</summary>
    public ImmutableDictionary<string, ImmutableArray<CellTemplate>> Splits { get; init; } = [];

    /// <summary>How the value of a key is put together.</summary>
    public ImmutableDictionary<string, CellTemplate> Joins { get; init; } = [];

    public ImmutableDictionary<(string Key, string Text), string> Values { get; init; } = [];

    /// <summary>To which key a value of another belongs.</summary>
    public ImmutableDictionary<(string Key, string Text), string> Moves { get; init; } = [];

    public ImmutableDictionary<string, string> Athletes { get; init; } = [];

    /// <summary>Whether an athlete is a man or a woman, by name, where the table does not say.</summary>
    public ImmutableDictionary<string, string> Sexes { get; init; } = [];

    /// <summary>The key of letters behind a mark; "mark" where they stay there.</summary>
    public ImmutableDictionary<string, string> BehindMarks { get; init; } = [];

    public ImmutableHashSet<MarkWriting> Marks { get; init; } = [];

    public ImmutableHashSet<NameWriting> Names { get; init; } = [];

    /// <summary>The status of rows that have neither place nor status; without it they are rejected.</summary>
    public string? Unplaced { get; init; }

    /// <summary>Whether the list goes on counting where somebody did not finish: such a place is none.</summary>
    public bool IsNumberedThrough { get; init; }

    /// <summary>The column from which on longer rows have one value more for the key, each in a column of its own.</summary>
    public (string Column, string Key)? Further { get; init; }

    /// <summary>What is between values, where it is not to be found.</summary>
    public char? Separator { get; init; }

    public string GetKey(string column) => Columns.GetValueOrDefault(column, column);

    /// <summary>Whether the map speaks of such a column.</summary>
    public bool Knows(string column) => Columns.ContainsKey(column) || Splits.ContainsKey(column);

    /// <summary>Several sources in one value are translated one by one; one that is translated to nothing is dropped.</summary>
    public string Translate(string key, string text) => key == "source"
        ? string.Join('+', Sources(text).Select(s => Values.GetValueOrDefault((key, s), s)).Where(s => s.Length > 0))
        : Values.GetValueOrDefault((key, text), text);

    /// <summary>The athlete whom the map names for the table's own id and name, for either alone, or none.</summary>
    public (string Spelling, string Athlete)? FindAthlete(string hint, string name)
    {
        foreach (var spelling in new[] { $"{hint}/{name}", hint.Length > 0 ? hint : name })
        {
            if (Athletes.TryGetValue(spelling, out var athlete))
                return (spelling, athlete);
        }

        return null;
    }

    public static IEnumerable<string> Sources(string text) => text.Split(['+', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
