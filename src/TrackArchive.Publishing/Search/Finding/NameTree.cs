using System.Collections.Immutable;

namespace TrackArchive.Publishing.Search.Finding;

/// <summary>
/// The names by what a reader begins to type. <see cref="Leaves"/> have every name, cut in the order of their keys, and
/// neighbours share one while they are few. A beginning that would need more than one leaf has a part in
/// <see cref="Heads"/>: the names that have it as a whole word, and the weightiest others. So a word asks for one part,
/// which stays small however many names there are. Each level looks at a key once.
/// </summary>
internal sealed class NameTree
{
    /// <summary>Names in a leaf: 3 to 4 KB compressed.</summary>
    private const int MaxNames = 160;

    /// <summary>Names in a head beside the whole words.</summary>
    private const int MaxOthers = 40;

    private readonly List<KeyedPart> _leaves = [];
    private readonly List<KeyedPart> _heads = [];

    public NameTree(IEnumerable<NameEntry> entries)
    {
        Divide("", [.. entries.SelectMany(e => e.Keys.Select(key => new Pair(key, e))).OrderBy(p => p.Key, StringComparer.Ordinal)]);
    }

    /// <summary>In the order of their keys.</summary>
    public IReadOnlyList<KeyedPart> Leaves => _leaves;

    public IReadOnlyList<KeyedPart> Heads => _heads;

    private readonly record struct Pair(string Key, NameEntry Entry);

    /// <summary>All of <paramref name="pairs"/> share the beginning, and are too many for a leaf.</summary>
    private void Divide(string beginning, Pair[] pairs)
    {
        var shared = new List<Pair>();
        foreach (var group in pairs.Where(p => p.Key.Length > beginning.Length).GroupBy(p => p.Key[..(beginning.Length + 1)]))
        {
            Pair[] child = [.. group];
            if (Entries(shared.Concat(child)).Length > MaxNames)
                Leaf(shared);
            if (Entries(child).Length <= MaxNames)
            {
                shared.AddRange(child);
                continue;
            }

            Leaf(shared);
            _heads.Add(Part(group.Key, Head(group.Key, child)));
            Divide(group.Key, child);
        }

        Leaf(shared);

        void Leaf(List<Pair> content)
        {
            if (content.Count == 0)
                return;
            var from = content[0].Key[..(beginning.Length + 1)];
            _leaves.Add(Part(from, Entries(content)));
            content.Clear();
        }
    }

    private static IEnumerable<NameEntry> Head(string beginning, Pair[] pairs)
    {
        var whole = Entries(pairs.Where(p => p.Key == beginning));
        return whole.Concat(Entries(pairs).Except<NameEntry>(whole, ReferenceEqualityComparer.Instance)
            .OrderByDescending(e => e.Weight).ThenBy(e => e.Line, StringComparer.Ordinal).Take(MaxOthers));
    }

    private static ImmutableArray<NameEntry> Entries(IEnumerable<Pair> pairs) =>
        [.. pairs.Select(p => p.Entry).Distinct<NameEntry>(ReferenceEqualityComparer.Instance)];

    private static KeyedPart Part(string from, IEnumerable<NameEntry> entries) =>
        KeyedPart.Create(from, string.Join('\n', entries.Select(e => e.Line).Order(StringComparer.Ordinal)));
}
