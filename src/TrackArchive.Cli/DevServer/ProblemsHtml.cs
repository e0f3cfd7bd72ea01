using System.Net;
using System.Text;
using TrackArchive.Cli.Building;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.DevServer;

/// <summary>What is wrong, for the overlay and for the page before the first build. Everything from files is escaped.</summary>
internal static class ProblemsHtml
{
    private static readonly DiagnosticLimits Limits = DiagnosticLimits.Default with { InAll = 50 };

    /// <summary>Empty where nothing is wrong.</summary>
    public static string Format(BuildReport report, ContentFiles files)
    {
        if (report.Diagnostics.Count == 0 && report.Failure is null)
            return "";
        var html = new StringBuilder($"<h2>{Heading(report)}</h2>\n");
        if (report.Failure is { } failure)
            html.Append($"<pre tabindex=\"0\">{Escaped(failure)}</pre>\n");
        var some = ShownDiagnostics.Select(report.Diagnostics, Limits);
        if (some.Shown.Length > 0)
            html.Append($"<ol>\n{string.Concat(some.Shown.Select(d => Item(d, files)))}</ol>\n");
        if (some.DescribeHidden() is { } hidden)
            html.Append($"<p>{hidden}; <code>trackarchive check --all</code> shows them.</p>\n");
        return html.ToString();
    }

    private static string Heading(BuildReport report) => report switch
    {
        { Failure: not null } => "The build failed",
        { Diagnostics.Count: 1 } => "1 mistake in the content",
        _ => $"{report.Diagnostics.Count} mistakes in the content",
    };

    private static string Item(Diagnostic diagnostic, ContentFiles files)
    {
        var severity = diagnostic.Code.Severity == Severity.Error ? "error" : "warning";
        var hint = diagnostic.Hint is { } mend ? $"<p>{Escaped(mend.Text)}</p>" : "";
        var related = string.Concat(diagnostic.Related.Select(p => $"<p><code>{Place(p.Location)}</code> {Escaped(p.Note)}</p>{Line(p.Location, files)}"));
        return $"<li><p><code>{Place(diagnostic.Location)}</code> <strong>{severity} {diagnostic.Code.Id}</strong> {Escaped(diagnostic.Message)}</p>{hint}{Line(diagnostic.Location, files)}{related}</li>\n";
    }

    private static string Place(SourceLocation location) => Escaped(Printable.Line(location.ToString()));

    /// <summary>The line with the stretch marked; a place after the line's end is marked as a space there.</summary>
    private static string Line(SourceLocation location, ContentFiles files)
    {
        if (files.LineAt(location) is not { } line)
            return "";
        var excerpt = Excerpt.From(line, location);
        return $"<pre tabindex=\"0\">{Escaped(excerpt.Before)}<mark>{Escaped(excerpt.Marked.Length == 0 ? " " : excerpt.Marked)}</mark>{Escaped(excerpt.After)}</pre>";
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
