using System.Net;
using System.Text;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.DevServer;

/// <summary>What is wrong, for the overlay and for the page before the first build. Everything from files is escaped.</summary>
internal static class ProblemsHtml
{
    private const int Shown = 50;

    /// <summary>Empty where nothing is wrong.</summary>
    public static string Of(BuildReport report, ContentFiles files)
    {
        if (report.Diagnostics.Count == 0 && report.Failure is null)
            return "";
        var html = new StringBuilder($"<h2>{Heading(report)}</h2>\n");
        if (report.Failure is { } failure)
            html.Append($"<pre tabindex=\"0\">{Escaped(failure)}</pre>\n");
        if (report.Diagnostics.Count > 0)
            html.Append($"<ol>\n{string.Concat(report.Diagnostics.Take(Shown).Select(d => Item(d, files.LineAt(d.Location))))}</ol>\n");
        if (report.Diagnostics.Count > Shown)
            html.Append($"<p>{report.Diagnostics.Count - Shown} more are in the terminal.</p>\n");
        return html.ToString();
    }

    private static string Heading(BuildReport report) => report switch
    {
        { Failure: not null } => "The build failed",
        { Diagnostics.Count: 1 } => "1 mistake in the content",
        _ => $"{report.Diagnostics.Count} mistakes in the content",
    };

    private static string Item(Diagnostic diagnostic, string? line)
    {
        var severity = diagnostic.Code.Severity == Severity.Error ? "error" : "warning";
        var hint = diagnostic.Hint is { } text ? $"<p>{Escaped(text)}</p>" : "";
        var excerpt = line is null ? "" : $"<pre tabindex=\"0\">{Excerpt(line, diagnostic.Location)}</pre>";
        return $"<li><p><code>{Escaped(diagnostic.Location.ToString())}</code> <strong>{severity} {diagnostic.Code.Id}</strong> {Escaped(diagnostic.Message)}</p>{hint}{excerpt}</li>\n";
    }

    /// <summary>The line with the stretch marked; a place behind the line's end is marked as a space there.</summary>
    private static string Excerpt(string line, SourceLocation location)
    {
        var start = Math.Min(location.Column - 1, line.Length);
        var end = Math.Min(start + location.Length, line.Length);
        var marked = start == end ? " " : line[start..end];
        return $"{Escaped(line[..start])}<mark>{Escaped(marked)}</mark>{Escaped(line[end..])}";
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
