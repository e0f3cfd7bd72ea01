using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Writing;

/// <summary>Whether two values say the same: the same texts, lists in the same order, maps with the same keys in any order.</summary>
internal static class SameMeaning
{
    public static bool Compare(Node a, Node b) => (a, b) switch
    {
        (Scalar x, Scalar y) => x.Text == y.Text && x.IsAbsent == y.IsAbsent,
        (ListNode x, ListNode y) => x.Items.Length == y.Items.Length && x.Items.Zip(y.Items).All(p => Compare(p.First, p.Second)),
        (MapNode x, MapNode y) => x.Entries.Length == y.Entries.Length && HasAll(x, y),
        _ => false,
    };

    private static bool HasAll(MapNode a, MapNode b)
    {
        var there = b.Entries.ToDictionary(e => e.Key.Text, e => e.Value, StringComparer.Ordinal);
        return a.Entries.All(e => there.TryGetValue(e.Key.Text, out var value) && Compare(e.Value, value));
    }
}
