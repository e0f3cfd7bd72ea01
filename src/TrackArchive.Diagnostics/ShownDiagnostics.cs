using System.Collections.Immutable;

namespace TrackArchive.Diagnostics;

/// <summary>What is shown of many mistakes, in their order, and how many are not. Errors go before warnings.</summary>
public sealed record ShownDiagnostics(ImmutableArray<Diagnostic> Shown, int Hidden, int HiddenFiles)
{
    /// <param name="sorted">As a <see cref="DiagnosticBag"/> sorts them.</param>
    /// <param name="limits">How many to show.</param>
    public static ShownDiagnostics Select(IReadOnlyList<Diagnostic> sorted, DiagnosticLimits limits)
    {
        var chosen = sorted.GroupBy(d => d.Location.File, StringComparer.Ordinal)
            .SelectMany(file => file.OrderByDescending(d => d.Code.Severity).Take(limits.PerFile))
            .OrderByDescending(d => d.Code.Severity).Take(limits.InAll)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        ImmutableArray<Diagnostic> shown = [.. sorted.Where(chosen.Contains)];
        var hidden = sorted.Where(d => !chosen.Contains(d)).Select(d => d.Location.File).ToArray();
        return new ShownDiagnostics(shown, hidden.Length, hidden.Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>"135 more mistakes in 2 files are not shown"; nothing where all are.</summary>
    public string? DescribeHidden() => Hidden == 0
        ? null
        : $"{Hidden} more {(Hidden == 1 ? "mistake" : "mistakes")} in {HiddenFiles} {(HiddenFiles == 1 ? "file" : "files")} {(Hidden == 1 ? "is" : "are")} not shown";
}
