using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Writing;

/// <summary>
/// How a kind of value is laid out: the order of its keys, and whether it is written in lines of its own. Without a form a value
/// is written in brackets or braces. A form of a list is the form of each of its items.
/// </summary>
internal sealed record Form(params string[] Keys)
{
    private static readonly Form Plain = new();

    /// <summary>One entry or item a line.</summary>
    public bool IsBlock { get; init; }

    /// <summary>A map that has one of these keys is a block, others of its kind are not.</summary>
    public string[] BlockKeys { get; init; } = [];

    /// <summary>Items in braces are aligned in columns.</summary>
    public bool IsAligned { get; init; }

    /// <summary>The form of every value, where the keys are ids; they keep the order of the file.</summary>
    public Form? Entry { get; init; }

    /// <summary>Ids in order, with an empty line between them.</summary>
    public bool IsShelf { get; init; }

    public IReadOnlyDictionary<string, Form> Values { get; init; } = new Dictionary<string, Form>();

    public Form FindForm(string key) => Entry ?? Values.GetValueOrDefault(key) ?? Plain;

    /// <summary>Keys that the form does not know come last, in the order of the file.</summary>
    public IReadOnlyList<MapEntry> Ordered(MapNode map)
    {
        if (IsShelf)
            return [.. map.Entries.OrderBy(e => e.Key.Text, StringComparer.Ordinal)];
        return Entry is not null ? map.Entries : [.. map.Entries.OrderBy(e => Rank(e.Key.Text))];
    }

    public bool IsBlockFor(MapNode map) => IsBlock || map.Entries.Any(e => BlockKeys.Contains(e.Key.Text));

    private int Rank(string key) => Array.IndexOf(Keys, key) is >= 0 and var rank ? rank : Keys.Length;
}
