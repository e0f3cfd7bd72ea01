using System.Collections.Concurrent;

namespace TrackArchive.Diagnostics;

/// <summary>
/// Collects the mistakes of a run, from any number of threads. <see cref="Sorted"/> gives them by place, then code,
/// then message, each once, whatever the order they came in.
/// </summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> _all = new();
    private readonly ConcurrentDictionary<string, int> _searches = new(StringComparer.Ordinal);

    /// <summary>Whether anything but warnings was added.</summary>
    public bool HasErrors => _all.Any(d => d.Code.Severity == Severity.Error);

    public void Add(Diagnostic diagnostic) => _all.Enqueue(diagnostic);

    public void Add(DiagnosticCode code, SourceLocation location, string message, Hint? hint = null, params ReadOnlySpan<RelatedPlace> related) =>
        Add(new Diagnostic(code, location, message, hint) { Related = [.. related] });

    /// <summary>
    /// For hints that take a search through all ids: they are looked for only for the first mistakes of each file, as many as
    /// are shown, so that thousands of wrong ids take no longer than a few. What one file says is read by one thread at a
    /// time, so this does not depend on their number.
    /// </summary>
    public void Add(DiagnosticCode code, SourceLocation location, string message, Func<Hint?> search)
    {
        var isSought = _searches.AddOrUpdate(location.File, 1, (_, before) => before + 1) <= DiagnosticLimits.Default.PerFile;
        Add(code, location, message, isSought ? search() : null);
    }

    /// <summary>By place, then code and message, each once.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. _all.Distinct()
            .OrderBy(d => d.Location)
            .ThenBy(d => d.Code.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)];
}
