using System.Collections.Concurrent;

namespace TrackArchive.Diagnostics;

/// <summary>
/// Collects the mistakes of a run, from any number of threads. <see cref="Sorted"/> gives them by place, then code,
/// then message, each once, whatever the order they came in.
/// </summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> _all = new();

    public void Add(DiagnosticCode code, SourceLocation location, string message, string? hint = null) =>
        _all.Enqueue(new Diagnostic(code, location, message, hint));

    public bool HasErrors => _all.Any(d => d.Code.Severity == Severity.Error);

    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. _all.Distinct()
            .OrderBy(d => d.Location)
            .ThenBy(d => d.Code.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)];
}
