using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Writing;

/// <summary>
/// Where a comment is attached: an entry of a map or an item of a list, known by its place in the file. It stays the same
/// when the value beneath is edited; what was never in a file has line 0 and so no comments.
/// </summary>
internal readonly record struct Anchor(int Line, int Column, bool IsItem)
{
    /// <summary>Columns that a dash and its space take.</summary>
    private const int Dash = 2;

    /// <summary>How far the line is indented, the dash included.</summary>
    public int Indentation => Column - (IsItem ? Dash : 0);

    public static Anchor From(MapEntry entry) => new(entry.Key.At.Line, entry.Key.At.Column, false);

    public static Anchor FromItem(Node item) => new(item.At.Line, item.At.Column, true);

    /// <summary>All of a value in the order of the file. What is in brackets or braces has none of its own.</summary>
    public static IEnumerable<Anchor> Within(Node node) => node switch
    {
        MapNode { IsFlow: false } map => map.Entries.SelectMany(e => Within(e.Value).Prepend(From(e))),
        ListNode { IsFlow: false } list => list.Items.SelectMany(i => Within(i).Prepend(FromItem(i))),
        _ => [],
    };
}
