using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Writing;

/// <summary>
/// The comments of a file, each at the node that it speaks of: one behind a value at that value, one on its own line at
/// what follows, or, where it is indented deeper than that, below what went before.
/// </summary>
internal sealed class Comments
{
    public static readonly Comments None = new();

    private readonly Dictionary<Anchor, List<string>> _above = [];
    private readonly Dictionary<Anchor, List<string>> _behind = [];
    private readonly Dictionary<Anchor, List<string>> _below = [];
    private readonly List<string> _header = [];

    /// <summary>What stands at the top of the file with an empty line below it.</summary>
    public IReadOnlyList<string> Header => _header;

    public static Comments Of(IReadOnlyList<Comment> all, Node root, string text)
    {
        if (all.Count == 0)
            return None;
        var comments = new Comments();
        Anchor[] anchors = [.. Anchor.Within(root)];
        var headerEnd = HeaderEnd(text, anchors.Length > 0 ? anchors[0].Line : int.MaxValue);
        foreach (var comment in all)
        {
            if (comment.Line <= headerEnd)
                comments._header.Add(comment.Text);
            else
                comments.Fasten(comment, anchors);
        }

        return comments;
    }

    public IReadOnlyList<string> Above(Anchor anchor) => _above.GetValueOrDefault(anchor) ?? [];

    public IReadOnlyList<string> Below(Anchor anchor) => _below.GetValueOrDefault(anchor) ?? [];

    /// <summary>With a space in front of each.</summary>
    public string Behind(Anchor anchor) => string.Concat((_behind.GetValueOrDefault(anchor) ?? []).Select(c => " " + c));

    /// <summary>Whether anything below the value itself carries a comment.</summary>
    public bool AreWithin(Node node) =>
        this != None && Anchor.Within(node).Any(a => _above.ContainsKey(a) || _behind.ContainsKey(a) || _below.ContainsKey(a));

    /// <summary>The last empty line in front of the first value; 0 where there is none.</summary>
    private static int HeaderEnd(string text, int firstLine)
    {
        var lines = text.Split('\n');
        return Enumerable.Range(1, Math.Min(firstLine, lines.Length + 1) - 1).LastOrDefault(n => string.IsNullOrWhiteSpace(lines[n - 1]));
    }

    private void Fasten(Comment comment, Anchor[] anchors)
    {
        var before = anchors.TakeWhile(a => a.Line <= comment.Line).ToArray();
        if (before.Length == 0 && anchors.Length == 0)
            _header.Add(comment.Text);
        else if (!comment.StandsAlone && before.Length > 0)
            Add(_behind, before[^1], comment);
        else if (before.Length < anchors.Length && (before.Length == 0 || comment.Column <= anchors[before.Length].Indentation))
            Add(_above, anchors[before.Length], comment);
        else
            Add(_below, Array.FindLast(before, a => a.Indentation <= comment.Column) is { Line: > 0 } found ? found : before[0], comment);
    }

    private static void Add(Dictionary<Anchor, List<string>> where, Anchor anchor, Comment comment)
    {
        if (where.TryGetValue(anchor, out var there))
            there.Add(comment.Text);
        else
            where[anchor] = [comment.Text];
    }
}
