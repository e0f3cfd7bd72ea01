using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Writing;

/// <summary>Whether two values say the same: the same texts, lists in the same order, maps with the same keys in any order.</summary>
internal static class SameMeaning
{
    public static bool Of(Node a, Node b) => (a, b) switch
    {
        (Scalar x, Scalar y) => x.Text == y.Text && x.IsAbsent == y.IsAbsent,
        (ListNode x, ListNode y) => x.Items.Length == y.Items.Length && x.Items.Zip(y.Items).All(p => Of(p.First, p.Second)),
        (MapNode x, MapNode y) => x.Entries.Length == y.Entries.Length && x.Entries.All(e => y.Entries.Any(f => f.Key.Text == e.Key.Text && Of(e.Value, f.Value))),
        _ => false,
    };
}
