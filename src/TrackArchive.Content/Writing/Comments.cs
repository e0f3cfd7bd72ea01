using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Writing;

/// <summary>
/// The comments of a file, each at the node that it belongs to: one after a value at that value, one on its own line at
/// what follows, or, where it is indented deeper than that, below what precedes it. They never change their order.
/// </summary>
internal sealed class Comments
{
    public static readonly Comments None = new([]);

    private readonly Dictionary<Anchor, List<string>> _above = [];
    private readonly Dictionary<Anchor, List<string>> _behind = [];
    private readonly Dictionary<Anchor, List<string>> _below = [];
    private readonly List<string> _header = [];
    private readonly Anchor[] _anchors;

    /// <summary>The anchor that follows the comment read last.</summary>
    private int _next;

    /// <summary>
    /// How far the next comment between the same two anchors may be indented: those below a deeper anchor are written before
    /// those below a shallower one, and these before those above the next.
    /// </summary>
    private int _deepest = int.MaxValue;

    private Comments(Anchor[] anchors) => _anchors = anchors;

    /// <summary>What is at the top of the file with an empty line below it.</summary>
    public IReadOnlyList<string> Header => _header;

    public static Comments Attach(IReadOnlyList<Comment> all, Node root, string text)
    {
        if (all.Count == 0)
            return None;
        var comments = new Comments([.. Anchor.Within(root)]);
        var headerEnd = HeaderEnd(text, comments._anchors.Length > 0 ? comments._anchors[0].Line : int.MaxValue);
        foreach (var comment in all)
        {
            if (comment.Line <= headerEnd || comments._anchors.Length == 0)
                comments._header.Add(comment.Text);
            else
                comments.Attach(comment);
        }

        return comments;
    }

    public IReadOnlyList<string> Above(Anchor anchor) => _above.GetValueOrDefault(anchor) ?? [];

    public IReadOnlyList<string> Below(Anchor anchor) => _below.GetValueOrDefault(anchor) ?? [];

    /// <summary>With a space in front of each.</summary>
    public string Behind(Anchor anchor) => string.Concat((_behind.GetValueOrDefault(anchor) ?? []).Select(c => " " + c));

    /// <summary>Whether anything below the value itself has a comment.</summary>
    public bool AreWithin(Node node) =>
        this != None && Anchor.Within(node).Any(a => _above.ContainsKey(a) || _behind.ContainsKey(a) || _below.ContainsKey(a));

    /// <summary>The last empty line in front of the first value; 0 where there is none.</summary>
    private static int HeaderEnd(string text, int firstLine)
    {
        var lines = text.Split('\n');
        return Enumerable.Range(1, Math.Min(firstLine, lines.Length + 1) - 1).LastOrDefault(n => string.IsNullOrWhiteSpace(lines[n - 1]));
    }

    private void Attach(Comment comment)
    {
        for (; _next < _anchors.Length && _anchors[_next].Line <= comment.Line; _next++)
            _deepest = int.MaxValue;
        if (!comment.IsAlone && _next > 0)
        {
            Add(_behind, _anchors[_next - 1], comment);
        }
        else if (FindBelow(Math.Min(comment.Column, _deepest)) is { } anchor)
        {
            Add(_below, anchor, comment);
            _deepest = anchor.Indentation;
        }
        else
        {
            Add(_above, _anchors[_next], comment);
            _deepest = 0;
        }
    }

    /// <summary>The anchor above a comment of that column that it belongs to; nothing where it belongs to the next one.</summary>
    private Anchor? FindBelow(int column)
    {
        var found = _next - 1;
        while (found >= 0 && _anchors[found].Indentation > column)
            found--;
        if (_next == _anchors.Length)
            return _anchors[Math.Max(found, 0)];
        return found >= 0 && _anchors[found].Indentation > _anchors[_next].Indentation ? _anchors[found] : null;
    }

    private static void Add(Dictionary<Anchor, List<string>> where, Anchor anchor, Comment comment)
    {
        if (where.TryGetValue(anchor, out var there))
            there.Add(comment.Text);
        else
            where[anchor] = [comment.Text];
    }
}
