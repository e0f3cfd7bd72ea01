using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.Checking;

/// <summary>Mistakes as every command prints them for people.</summary>
internal static class DiagnosticLines
{
    /// <returns>How many are not shown, in words; nothing where all are.</returns>
    public static string? Write(IReadOnlyList<Diagnostic> diagnostics, ContentFiles files, DiagnosticLimits limits, TextWriter errors)
    {
        var some = ShownDiagnostics.Select(diagnostics, limits);
        foreach (var diagnostic in some.Shown)
            errors.WriteLine(files.Explain(diagnostic));
        return some.DescribeHidden();
    }
}
