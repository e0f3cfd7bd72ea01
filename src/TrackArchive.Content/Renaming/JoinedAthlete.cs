using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Renaming;

/// <summary>
/// What two entries say of one person, put together: the first keeps its name, the other's is another name. What they say
/// against each other is not decided here.
/// </summary>
internal sealed class JoinedAthlete(MapNode kept, MapNode gone)
{
    private static readonly string[] Lives = ["born", "died"];
    private static readonly string[] Lists = ["relations", "sources"];

    /// <summary>Why they cannot be joined; absent where they can.</summary>
    public string? Contradiction { get; private set; }

    public MapNode Join()
    {
        if (kept.TextOf("sex") != gone.TextOf("sex"))
            Contradiction = "one is a man and one is a woman";
        var joined = WithNames(kept);
        foreach (var key in Lives)
            joined = With(joined, key, Life(key));
        foreach (var key in Lists.Where(k => gone.Find(k) is not null))
            joined = With(joined, key, Union(kept.Find(key), gone.Find(key)!));
        joined = With(joined, "ids", Ids());
        joined = With(joined, "mentions", kept.Find("mentions") ?? gone.Find("mentions"));
        return SameMeaning.Compare(joined, kept) ? kept : joined;
    }

    private static MapNode With(MapNode map, string key, Node? value) => value is null || ReferenceEquals(value, map.Find(key)) ? map : map.With(key, value);

    private MapNode WithNames(MapNode map)
    {
        string?[] others = [.. kept.TextsOf("also-known-as"), gone.TextOf("name"), .. gone.TextsOf("also-known-as")];
        string[] names = [.. others.OfType<string>().Where(n => n != kept.TextOf("name")).Distinct()];
        return names.Length == kept.TextsOf("also-known-as").Count() ? map : map.With("also-known-as", Nodes.Texts(names));
    }

    /// <summary>The more exact date, where the other is nothing but a coarser one.</summary>
    private Node? Life(string key)
    {
        var (a, b) = (kept.Find(key), gone.Find(key));
        if (a is null || b is null || SameMeaning.Compare(a, b))
            return a ?? b;
        if (b is Scalar coarse && Fits(coarse.Text, DateOf(a)))
            return a;
        if (a is Scalar known && Fits(known.Text, DateOf(b)))
            return b;
        Contradiction ??= $"they were not {(key == "born" ? "born" : "dead")} on the same day: {DateOf(a)} and {DateOf(b)}";
        return a;
    }

    private static string DateOf(Node life) => life switch
    {
        Scalar date => date.Text,
        MapNode map => map.TextOf("date") ?? "",
        ListNode list => string.Join(" or ", list.Items.Select(DateOf)),
        _ => throw new ArgumentOutOfRangeException(nameof(life)),
    };

    /// <summary>1956 and ~1956 fit 1956-09-29.</summary>
    private static bool Fits(string coarse, string exact) =>
        coarse == exact || exact.StartsWith(coarse.TrimStart('~') + "-", StringComparison.Ordinal) || coarse == "~" + exact;

    private static ListNode Union(Node? a, Node b)
    {
        Node[] all = [.. Items(a), .. Items(b).Where(i => !Items(a).Any(there => SameMeaning.Compare(there, i)))];
        return Nodes.List(all);
    }

    private static ImmutableArray<Node> Items(Node? node) => node is ListNode list ? list.Items : node is null ? [] : [node];

    private MapNode? Ids()
    {
        if (gone.Find("ids") is not MapNode others)
            return null;
        var ids = kept.Find("ids") as MapNode ?? Nodes.Map();
        foreach (var (key, value) in others.Entries)
        {
            if (ids.TextOf(key.Text) is { } there && there != (value as Scalar)?.Text)
                Contradiction ??= $"they have different ids at {key.Text}: {there} and {(value as Scalar)?.Text}";
            ids = ids.Add(key.Text, value);
        }

        return SameMeaning.Compare(ids, kept.Find("ids") ?? Nodes.Map()) ? null : ids;
    }
}
