using System.Text;

namespace TrackArchive.Diagnostics;

/// <summary>A diagnostic as a terminal shows it: the message and, where the line is known, the line with a caret below; then each related place in the same way.</summary>
public static class DiagnosticText
{
    /// <param name="diagnostic">The mistake.</param>
    /// <param name="lineAt">Gives the line of a place; nothing where it cannot be shown.</param>
    public static string Format(Diagnostic diagnostic, Func<SourceLocation, string?> lineAt)
    {
        var text = new StringBuilder();
        AppendPlace(text, diagnostic.ToString(), diagnostic.Location, lineAt);
        foreach (var place in diagnostic.Related)
            AppendPlace(text.Append('\n'), place.ToString(), place.Location, lineAt);
        return text.ToString();
    }

    private static void AppendPlace(StringBuilder text, string message, SourceLocation location, Func<SourceLocation, string?> lineAt)
    {
        text.Append(message);
        if (lineAt(location) is not { } line)
            return;
        var excerpt = Excerpt.From(line, location);
        text.Append('\n').Append(excerpt.Before).Append(excerpt.Marked).Append(excerpt.After).Append('\n');

        // Tabs stay tabs, so that the caret is below its place whatever their width.
        foreach (var c in excerpt.Before)
            text.Append(c == '\t' ? '\t' : ' ');
        text.Append('^').Append('~', Math.Max(0, excerpt.Marked.Length - 1));
    }
}
