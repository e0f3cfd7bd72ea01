using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Writing;

/// <summary>Makes values that no file has held yet.</summary>
internal static class Nodes
{
    public static Scalar Text(string text) => new(text, IsQuoted: false, default);

    public static ListNode List(IEnumerable<Node> items) => new([.. items], default);

    public static ListNode Texts(IEnumerable<string> texts) => List(texts.Select(Text));

    public static ListNode? TextsOrNone(IEnumerable<string> texts) => texts.ToArray() is { Length: > 0 } some ? Texts(some) : null;

    /// <summary>Keys without a value are left out.</summary>
    public static MapNode Map(params (string Key, Node? Value)[] entries) =>
        new([.. entries.Where(e => e.Value is not null).Select(e => Entry(e.Key, e.Value!))], default);

    public static MapEntry Entry(string key, Node value) => new(Text(key), value);

    public static Node? TextOrNone(string? text) => string.IsNullOrEmpty(text) ? null : Text(text);

    public static Node? Find(this MapNode map, string key) => map.Entries.FirstOrDefault(e => e.Key.Text == key)?.Value;

    public static string? TextOf(this MapNode map, string key) => (map.Find(key) as Scalar)?.Text;

    /// <summary>One text or a list of them.</summary>
    public static IEnumerable<string> TextsOf(this MapNode map, string key) => map.Find(key) switch
    {
        Scalar one => [one.Text],
        ListNode list => list.Items.OfType<Scalar>().Select(s => s.Text),
        _ => [],
    };

    /// <summary>Puts a value under a key that has none yet.</summary>
    public static MapNode Add(this MapNode map, string key, Node? value) => value is null || map.Find(key) is not null ? map : map.With(key, value);

    public static MapNode Without(this MapNode map, string key) => map with { Entries = map.Entries.RemoveAll(e => e.Key.Text == key) };

    /// <summary>Puts a value under a key, in the place of the old one or after all others.</summary>
    public static MapNode With(this MapNode map, string key, Node value)
    {
        var old = map.Entries.FirstOrDefault(e => e.Key.Text == key);
        return map with { Entries = old is null ? map.Entries.Add(Entry(key, value)) : map.Entries.Replace(old, old with { Value = value }) };
    }
}
