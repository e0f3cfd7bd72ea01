using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Writing;

/// <summary>The widths of the first columns of a list of results; what follows has too many gaps for columns.</summary>
internal sealed class Columns
{
    private static readonly string[] Keys = ["place", "athlete"];

    private readonly Dictionary<string, int> _widths;

    public Columns(IEnumerable<MapNode> rows, Form form) =>
        _widths = rows.SelectMany(r => r.Entries).Where(e => Keys.Contains(e.Key.Text))
            .GroupBy(e => e.Key.Text, e => FlowText.Entry(e, form).Length)
            .ToDictionary(g => g.Key, g => g.Max());

    /// <summary>Spaces that an entry lacks to its column's width.</summary>
    public int Missing(string key, string entry) => _widths.TryGetValue(key, out var width) ? width - entry.Length : 0;
}
