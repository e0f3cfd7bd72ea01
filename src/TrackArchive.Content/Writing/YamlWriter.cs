using System.Text;
using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Writing;

/// <summary>
/// Writes nodes in our one canonical form, with their comments: two spaces a level, LF, a final newline. The same nodes and
/// comments give the same text.
/// </summary>
internal sealed class YamlWriter
{
    private const int Step = 2;
    private const int LineWidth = 120;

    private readonly StringBuilder _text = new();
    private readonly Comments _comments;

    private YamlWriter(Comments comments) => _comments = comments;

    public static string Write(MapNode root, FileKind kind, Comments comments)
    {
        var writer = new YamlWriter(comments);
        foreach (var line in comments.Header)
            writer._text.Append(line).Append('\n');
        if (comments.Header.Count > 0)
            writer._text.Append('\n');
        if (root.Entries.IsEmpty)
            writer._text.Append("{}\n");
        else
            writer.Map(root, Forms.Get(kind), 0, continues: false);
        return writer._text.ToString();
    }

    /// <param name="map">The map.</param>
    /// <param name="form">Its form.</param>
    /// <param name="indent">Where its keys start.</param>
    /// <param name="continues">A dash is on the line already, and the first entry's comments above it.</param>
    private void Map(MapNode map, Form form, int indent, bool continues)
    {
        var entries = form.Ordered(map);
        for (var i = 0; i < entries.Count; i++)
        {
            var (entry, anchor) = (entries[i], Anchor.From(entries[i]));
            if (i > 0 && form.IsShelf)
                _text.Append('\n');
            if (i > 0 || !continues)
            {
                Lines(_comments.Above(anchor), indent);
                _text.Append(' ', indent);
            }

            _text.Append(ScalarText.FormatKey(entry.Key, inFlow: false)).Append(':');
            Value(entry.Value, form.FindForm(entry.Key.Text), entry.Key.Text, indent, _comments.Behind(anchor));
            Lines(_comments.Below(anchor), indent);
        }
    }

    private void Value(Node value, Form form, string key, int indent, string behind)
    {
        if (value is Scalar scalar)
        {
            var text = ScalarText.Format(scalar, key, inFlow: false);
            _text.Append(text.Length > 0 ? " " : "").Append(text).Append(behind).Append('\n');
        }
        else if (!IsBlock(value, form))
        {
            _text.Append(' ').Append(Flow(value, form, key, indent)).Append(behind).Append('\n');
        }
        else
        {
            _text.Append(behind).Append('\n');
            if (value is MapNode map)
                Map(map, form, indent + Step, continues: false);
            else
                List((ListNode)value, form, key, indent + Step);
        }
    }

    private void List(ListNode list, Form form, string key, int indent)
    {
        var columns = form.IsAligned ? new Columns(list.Items.OfType<MapNode>().Where(m => !IsBlock(m, form)), form) : null;
        foreach (var item in list.Items)
        {
            var anchor = Anchor.FromItem(item);
            var block = item is MapNode map && IsBlock(map, form) ? map : null;
            Lines(_comments.Above(anchor), indent);
            if (block is not null)
                Lines(_comments.Above(Anchor.From(form.Ordered(block)[0])), indent);
            _text.Append(' ', indent).Append("- ");
            if (block is not null)
                Map(block, form, indent + Step, continues: true);
            else
                _text.Append(item is Scalar text ? ScalarText.Format(text, key, inFlow: false) : FlowText.Format(item, form, key, columns)).Append(_comments.Behind(anchor)).Append('\n');
            Lines(_comments.Below(anchor), indent);
        }
    }

    private bool IsBlock(Node value, Form form) => value switch
    {
        MapNode { Entries: [] } or ListNode { Items: [] } => false,
        MapNode map => form.IsBlockFor(map) || _comments.AreWithin(map),
        ListNode list => form.IsBlock || !list.Items.All(i => i is Scalar) || _comments.AreWithin(list),
        _ => false,
    };

    /// <summary>A long list of words goes on in the next line.</summary>
    private static string Flow(Node value, Form form, string key, int indent)
    {
        var whole = FlowText.Format(value, form, key);
        if (value is not ListNode list || indent + key.Length + 2 + whole.Length <= LineWidth)
            return whole;
        var (text, width) = (new StringBuilder("["), indent + key.Length + 3);
        foreach (var (i, item) in list.Items.Index())
        {
            var word = FlowText.Format(item, form, key) + (i == list.Items.Length - 1 ? "]" : ",");
            var fits = i == 0 || width + 1 + word.Length <= LineWidth;
            text.Append(fits ? (i == 0 ? "" : " ") : "\n" + new string(' ', indent + Step)).Append(word);
            width = (fits ? width + 1 : indent + Step) + word.Length;
        }

        return text.ToString();
    }

    private void Lines(IReadOnlyList<string> comments, int indent)
    {
        foreach (var comment in comments)
            _text.Append(' ', indent).Append(comment).Append('\n');
    }
}
