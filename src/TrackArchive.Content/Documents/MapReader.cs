using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Documents;

/// <summary>
/// Reads a map by asking for its keys. Each question reports what does not fit and goes on; <see cref="Finish"/> reports
/// the keys that nobody asked for.
/// </summary>
internal sealed class MapReader(MapNode map, DiagnosticBag diagnostics)
{
    private readonly List<string> _asked = [];
    private readonly List<string> _refused = [];
    private bool _keysAreIds;

    public SourceLocation At => map.At;

    public DiagnosticBag Diagnostics => diagnostics;

    public ImmutableArray<MapEntry> Entries => map.Entries;

    public bool Has(string key) => Entry(key) is not null;

    /// <summary>Where the key is; the map where it is absent.</summary>
    public SourceLocation AtKey(string key) => Entry(key)?.Key.At ?? At;

    public Located<T>? Optional<T>(string key, ValueReader<T> read) =>
        Find(key) is { } node ? One(node, read) : null;

    public Located<T>? Required<T>(string key, ValueReader<T> read)
    {
        if (!Has(key))
            Missing(key);
        return Optional(key, read);
    }

    public Located<string>? Text(string key) => Optional<string>(key, Values.Text);

    public bool Flag(string key, bool otherwise = false) => Optional<bool>(key, Values.Flag)?.Value ?? otherwise;

    /// <summary>One value or a list of them; the same one twice is reported.</summary>
    public ImmutableArray<Located<T>> Many<T>(string key, ValueReader<T> read)
    {
        var node = Find(key);
        if (node is not ListNode list)
            return node is not null && One(node, read) is { } only ? [only] : [];
        ImmutableArray<Located<T>> values = [.. list.Items.Select(i => One(i, read)).OfType<Located<T>>()];
        if (values.Length < 2)
            return values;
        foreach (var (first, again) in values.GroupBy(v => v.Value).SelectMany(g => g.Skip(1).Select(again => (g.First(), again))))
            diagnostics.Add(Codes.ListedTwice, again.At, $"'{again.Value}' appears twice in this list", "keep one of them", RelatedPlace.FirstGiven(first.At));
        return values;
    }

    /// <summary>The ids under <c>source</c> or <c>sources</c>.</summary>
    public ImmutableArray<Located<string>> Sources() => Many<string>(Has("source") ? "source" : "sources", Values.Id);

    /// <summary>The years under <c>from</c> and <c>to</c>, in which results may name something.</summary>
    public (int? From, int? To) Years()
    {
        var (from, to) = (Optional<int>("from", Values.Year), Optional<int>("to", Values.Year));
        if (from is not null && to is not null && to.Value < from.Value)
            diagnostics.Add(Codes.BadNumber, to.At, $"{to.Value} is before {from.Value}", "`from` is the first year, `to` the last");
        return (from?.Value, to?.Value);
    }

    /// <summary>A list of maps.</summary>
    public ImmutableArray<T> Each<T>(string key, Func<MapReader, T> read)
    {
        var node = Find(key);
        if (node is ListNode list)
            return [.. list.Items.Select(i => Inner(i, read)).OfType<T>()];
        if (node is not null)
            Shape(node, "a list");
        return [];
    }

    /// <summary>A map whose keys are ids.</summary>
    public ImmutableArray<T> EachEntry<T>(string key, Func<Scalar, MapReader, T> read)
    {
        var node = Find(key);
        if (node is MapNode entries)
            return new MapReader(entries, diagnostics).AllEntries(read);
        if (node is not null)
            Shape(node, "a map");
        return [];
    }

    /// <summary>The whole map, where its keys are ids.</summary>
    public ImmutableArray<T> AllEntries<T>(Func<Scalar, MapReader, T> read)
    {
        _keysAreIds = true;
        return [.. map.Entries.Select(e => Inner(e.Value, m => read(e.Key, m))).OfType<T>()];
    }

    /// <summary>A map under a key.</summary>
    public T? Map<T>(string key, Func<MapReader, T?> read)
        where T : class =>
        Find(key) is { } node ? Inner(node, read) : null;

    /// <summary>A value that is written as one of several shapes.</summary>
    public Node? Any(string key) => Find(key);

    public T? Inner<T>(Node node, Func<MapReader, T?> read)
    {
        if (node is not MapNode inner)
        {
            Shape(node, "a map");
            return default;
        }

        var reader = new MapReader(inner, diagnostics);
        var value = read(reader);
        reader.Finish();
        return value;
    }

    public void Finish()
    {
        if (_keysAreIds)
            return;
        foreach (var entry in map.Entries)
        {
            if (_asked.Contains(entry.Key.Text) || _refused.Contains(entry.Key.Text))
                continue;
            diagnostics.Add(Codes.UnknownKey, entry.Key.At, $"unknown key '{entry.Key.Text}'",
                Nearest.Hint(entry.Key.Text, entry.Key.At, _asked) ?? $"the keys are {string.Join(", ", _asked.Distinct())}");
        }
    }

    /// <summary>A key that must not be here, for a reason that says more than "unknown".</summary>
    public void Refuse(string key, DiagnosticCode code, string message, string? hint = null)
    {
        _refused.Add(key);
        if (Has(key))
            diagnostics.Add(code, AtKey(key), message, hint);
    }

    public void Missing(string key, string? hint = null) =>
        diagnostics.Add(Codes.MissingKey, At, $"'{key}' is missing", hint);

    /// <summary>By a plain loop: maps are short and there are very many.</summary>
    private MapEntry? Entry(string key)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Text == key)
                return entry;
        }

        return null;
    }

    private Node? Find(string key)
    {
        _asked.Add(key);
        if (Entry(key) is not { } entry)
            return null;
        if (entry.Value is not Scalar { IsAbsent: true })
            return entry.Value;
        diagnostics.Add(Codes.WrongShape, entry.Key.At, $"'{key}' has no value", "remove the key");
        return null;
    }

    private Located<T>? One<T>(Node node, ValueReader<T> read)
    {
        if (node is Scalar scalar)
            return read(scalar, diagnostics, out var value) ? new Located<T>(value, scalar.At) : null;
        Shape(node, "text");
        return null;
    }

    private void Shape(Node node, string expected) =>
        diagnostics.Add(Codes.WrongShape, node.At, $"expected {expected}, found {node.Shape}");
}
