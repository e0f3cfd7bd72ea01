using System.Text;

namespace TrackArchive.Diagnostics;

/// <summary>A diagnostic as a terminal shows it: the message and, where the line is known, the line with a caret below.</summary>
public static class DiagnosticText
{
    public static string Format(Diagnostic diagnostic, string? line)
    {
        if (line is null)
            return diagnostic.ToString();
        return $"{diagnostic}\n{line}\n{Caret(diagnostic.Location, line)}";
    }

    /// <summary>Tabs stay tabs, so that the caret stands below its place whatever their width.</summary>
    private static string Caret(SourceLocation location, string line)
    {
        var before = Math.Min(location.Column - 1, line.Length);
        var caret = new StringBuilder();
        foreach (var c in line.AsSpan(0, before))
            caret.Append(c == '\t' ? '\t' : ' ');
        caret.Append('^').Append('~', Math.Clamp(location.Length - 1, 0, Math.Max(0, line.Length - before - 1)));
        return caret.ToString();
    }
}
