using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.Checking;

/// <summary>
/// A diagnostic as a workflow command, which GitHub shows beside the line in a pull request
/// (docs.github.com, "Workflow commands for GitHub Actions"). The escapes are those of the runner's own toolkit.
/// </summary>
internal static class GithubAnnotation
{
    /// <summary>As many as the limits allow, and a notice that counts the others.</summary>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, DiagnosticLimits limits, TextWriter output)
    {
        var some = ShownDiagnostics.Select(diagnostics, limits);
        foreach (var diagnostic in some.Shown)
            output.WriteLine(Format(diagnostic));
        if (some.DescribeHidden() is { } hidden)
            output.WriteLine($"::notice::{Text(hidden)}; --all shows them");
    }

    public static string Format(Diagnostic diagnostic)
    {
        var (location, code) = (diagnostic.Location, diagnostic.Code);
        var command = code.Severity == Severity.Error ? "error" : "warning";
        var message = diagnostic.Hint is { } hint ? $"{diagnostic.Message}; {hint.Text}" : diagnostic.Message;
        message += string.Concat(diagnostic.Related.Select(place => $"\n{place.Location}: {place.Note}"));
        var place = $"file={Property(location.File)},line={location.Line},col={location.Column},endColumn={location.Column + location.Length}";
        return $"::{command} {place},title={Property(code.Id)}::{Text(message)}";
    }

    private static string Property(string value) =>
        Text(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    /// <summary>The percent sign comes first, or the others' would be escaped again.</summary>
    private static string Text(string value) =>
        value.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
