using System.Text;
using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Writing;

/// <summary>Values in brackets and braces, on one line.</summary>
internal static class FlowText
{
    public static string Format(Node node, Form form, string? key = null, Columns? columns = null) => node switch
    {
        Scalar scalar => ScalarText.Format(scalar, key, inFlow: true),
        ListNode list => $"[{string.Join(", ", list.Items.Select(i => Format(i, form, key)))}]",
        MapNode { Entries: [] } => "{}",
        MapNode map => Map(map, form, columns),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    public static string Entry(MapEntry entry, Form form) =>
        $"{ScalarText.FormatKey(entry.Key, inFlow: true)}: {Format(entry.Value, form.FindForm(entry.Key.Text), entry.Key.Text)}";

    private static string Map(MapNode map, Form form, Columns? columns)
    {
        var entries = form.Ordered(map);
        var text = new StringBuilder("{ ");
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = Entry(entries[i], form);
            var isLast = i == entries.Count - 1;
            text.Append(entry).Append(isLast ? " }" : ", ");
            if (!isLast)
                text.Append(' ', columns?.Missing(entries[i].Key.Text, entry) ?? 0);
        }

        return text.ToString();
    }
}
