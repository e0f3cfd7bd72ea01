using TrackArchive.Content.Documents;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Resolving;

/// <summary>
/// Everything of one kind by id. An unknown id is reported and answered with a stand-in, so that the rest of a document
/// can still be checked; an archive with stand-ins is never handed out.
/// </summary>
internal sealed class References<T>(string noun, DiagnosticCode unknown, Func<string, T> standIn)
    where T : class
{
    private readonly Dictionary<string, (T Value, SourceLocation At)> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _otherNames = new(StringComparer.Ordinal);

    /// <summary>A file of this kind could not be read: what it would have held is not reported as unknown.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>The file that declares all of them, where they are few enough to be listed in a hint.</summary>
    public string? DeclaredIn { get; init; }

    public IReadOnlyCollection<string> Ids => _all.Keys;

    public IEnumerable<T> Values => _all.Values.Select(v => v.Value);

    public void Add(string id, T value, SourceLocation at, DiagnosticBag diagnostics)
    {
        if (!_all.TryAdd(id, (value, at)))
            diagnostics.Add(Codes.DuplicateId, at, $"{noun} '{id}' appears twice", "give one of them another id", RelatedPlace.FirstGiven(_all[id].At));
    }

    /// <summary>Of an archive that was read before, in which every id is one thing's.</summary>
    public void AddAll(IEnumerable<T> values, Func<T, string> id)
    {
        foreach (var value in values)
            _all.Add(id(value), (value, default));
    }

    /// <summary>A spelling that keepers may type for an id; it helps messages and resolves nothing.</summary>
    public void AddOtherName(string other, string id) => _otherNames.TryAdd(other, id);

    /// <summary>Puts the finished value in the place of an unfinished one.</summary>
    public void Replace(string id, T value) => _all[id] = (value, _all[id].At);

    public T? Find(string id) => _all.TryGetValue(id, out var found) ? found.Value : null;

    public T Resolve(Located<string> id, DiagnosticBag diagnostics)
    {
        if (Find(id.Value) is { } found)
            return found;
        if (!IsIncomplete)
            diagnostics.Add(unknown, id.At, $"unknown {noun} '{id.Value}'", () => Hint(id));
        return standIn(id.Value);
    }

    /// <summary>Reports the unknown id that a file has in its path.</summary>
    public void RequireInPath(string id, SourceLocation file, DiagnosticBag diagnostics)
    {
        if (Find(id) is null && !IsIncomplete)
            diagnostics.Add(unknown, file, $"unknown {noun} '{id}'", () => Nearest.Hint(id, _all.Keys));
    }

    private Hint? Hint(Located<string> id) => _otherNames.TryGetValue(id.Value, out var meant)
        ? Nearest.Mean(meant, id.Value, id.At)
        : Nearest.Hint(id.Value, id.At, _all.Keys) ?? (DeclaredIn is { } file ? $"{file} declares {string.Join(", ", _all.Keys)}" : null);
}
