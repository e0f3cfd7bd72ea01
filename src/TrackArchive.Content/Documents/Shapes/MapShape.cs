namespace TrackArchive.Content.Documents.Shapes;

/// <summary>How a value is written.</summary>
internal enum ValueForm
{
    /// <summary>One text.</summary>
    One,

    /// <summary>One text, or a list of them.</summary>
    OneOrMany,

    /// <summary>A map.</summary>
    Map,

    /// <summary>A list of maps.</summary>
    Maps,

    /// <summary>A text or a map, or a list of either.</summary>
    Either,

    /// <summary>A map whose keys are ids, with a map each.</summary>
    Entries,
}

/// <summary>One key of a map.</summary>
/// <param name="Key">As files have it.</param>
/// <param name="Form">How its value is written.</param>
/// <param name="Reader">What reads a text under it; absent where there is none.</param>
/// <param name="Inner">What a map under it holds; absent where there is none.</param>
internal sealed record KeyShape(string Key, ValueForm Form, Delegate? Reader, MapShape? Inner);

/// <summary>What a kind of map may hold: every key that its reader asks for, with how its values are read.</summary>
internal sealed class MapShape
{
    private readonly Dictionary<string, KeyShape> _keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _required = new(StringComparer.Ordinal);

    /// <summary>In the order in which they are asked for.</summary>
    public IEnumerable<KeyShape> Keys => _keys.Values;

    public IEnumerable<string> Required => _required;

    /// <summary>Where the keys of the map are ids: what each of them holds.</summary>
    public MapShape? Entry { get; set; }

    /// <summary>Where the keys of the map are free: what reads the text of each.</summary>
    public Delegate? Texts { get; set; }

    public void Add(string key, ValueForm form, Delegate? reader = null, MapShape? inner = null) => _keys.TryAdd(key, new KeyShape(key, form, reader, inner));

    public void Require(string key) => _required.Add(key);
}
