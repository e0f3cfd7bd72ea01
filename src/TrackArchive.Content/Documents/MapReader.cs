using System.Collections.Immutable;
using TrackArchive.Content.Documents.Shapes;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Documents;

/// <summary>
/// Reads a map by asking for its keys. Each question reports what does not fit and goes on; <see cref="Finish"/> reports
/// the keys that nobody asked for.
/// </summary>
internal sealed class MapReader(MapNode map, DiagnosticBag diagnostics, MapShape? shape = null)
{
    private static readonly MapNode Nothing = new([], default);
    private static readonly Scalar AnyId = new("id", IsQuoted: false, default);

    private readonly List<string> _asked = [];
    private readonly List<string> _refused = [];
    private bool _keysAreIds;

    public SourceLocation At => map.At;

    public DiagnosticBag Diagnostics => diagnostics;

    public ImmutableArray<MapEntry> Entries => map.Entries;

    public bool Has(string key) => Entry(key) is not null;

    /// <summary>Where the key is; the map where it is absent.</summary>
    public SourceLocation AtKey(string key) => Entry(key)?.Key.At ?? At;

    /// <summary>What a reader asks for: it is given a map that has nothing and notes every question.</summary>
    public static MapShape Note<T>(Func<MapReader, T> read)
    {
        var shape = new MapShape();
        read(new MapReader(Nothing, new DiagnosticBag(), shape));
        return shape;
    }

    public Located<T>? Optional<T>(string key, ValueReader<T> read)
    {
        shape?.Add(key, ValueForm.One, read);
        return Find(key) is { } node ? One(node, read) : null;
    }

    public Located<T>? Required<T>(string key, ValueReader<T> read)
    {
        Need(key);
        return Optional(key, read);
    }

    /// <summary>Reports a key that is not there.</summary>
    public void Need(string key, string? hint = null)
    {
        shape?.Require(key);
        if (!Has(key))
            Missing(key, hint);
    }

    /// <summary>A key that only some maps of its kind need.</summary>
    public Located<T>? RequiredIf<T>(bool isNeeded, string key, ValueReader<T> read)
    {
        if (isNeeded && !Has(key))
            Missing(key);
        return Optional(key, read);
    }

    public Located<string>? Text(string key) => Optional<string>(key, Values.Text);

    public bool Flag(string key, bool otherwise = false) => Optional<bool>(key, Values.Flag)?.Value ?? otherwise;

    /// <summary>One value or a list of them; the same one twice is reported.</summary>
    public ImmutableArray<Located<T>> Many<T>(string key, ValueReader<T> read)
    {
        shape?.Add(key, ValueForm.OneOrMany, read);
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
    public ImmutableArray<Located<string>> Sources()
    {
        shape?.Add("source", ValueForm.OneOrMany, (ValueReader<string>)Values.Id);
        return Many<string>(Has("source") ? "source" : "sources", Values.Id);
    }

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
        shape?.Add(key, ValueForm.Maps, inner: Note(read));
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
        shape?.Add(key, ValueForm.Entries, inner: Note(map => read(AnyId, map)));
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
        if (shape is not null)
            shape.Entry = Note(map => read(AnyId, map));
        return [.. map.Entries.Select(e => Inner(e.Value, m => read(e.Key, m))).OfType<T>()];
    }

    /// <summary>The whole map, where its keys are free and each has a text.</summary>
    public ImmutableArray<Located<T>> AllTexts<T>(ValueReader<T> read)
    {
        _keysAreIds = true;
        if (shape is not null)
            shape.Texts = read;
        return [.. map.Entries.Select(e => Find(e.Key.Text) is { } node ? One(node, read) : null).OfType<Located<T>>()];
    }

    /// <summary>A map under a key.</summary>
    public T? Map<T>(string key, Func<MapReader, T?> read)
        where T : class
    {
        shape?.Add(key, ValueForm.Map, inner: Note(read));
        return Find(key) is { } node ? Inner(node, read) : null;
    }

    /// <summary>A text where a map would say nothing else, or a list of either.</summary>
    public ImmutableArray<T> Either<T, TText>(string key, ValueReader<TText> read, Func<Located<TText>, T> fromText, Func<MapReader, T?> fromMap)
        where T : class
    {
        shape?.Add(key, ValueForm.Either, read, Note(fromMap));
        var node = Find(key);
        IEnumerable<Node> items = node is ListNode list ? list.Items : node is null ? [] : [node];
        return [.. items.Select(i => i is Scalar ? One(i, read) is { } text ? fromText(text) : null : Inner(i, fromMap)).OfType<T>()];
    }

    private T? Inner<T>(Node node, Func<MapReader, T?> read)
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
