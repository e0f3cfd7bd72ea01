using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Loading;

/// <summary>Gives the lines that diagnostics point at. Reads a file only when asked, so nothing is kept in memory.</summary>
public sealed class ContentFiles(string contentFolder, string displayFolder)
{
    private readonly string _display = displayFolder.Replace('\\', '/').TrimEnd('/') + "/";

    /// <summary>The line without its end; nothing where there is no such file or line.</summary>
    public string? LineAt(SourceLocation location)
    {
        if (!location.File.StartsWith(_display, StringComparison.Ordinal))
            return null;
        var path = Path.Combine(contentFolder, location.File[_display.Length..]);
        try
        {
            return File.Exists(path) ? File.ReadLines(path).ElementAtOrDefault(location.Line - 1) : null;
        }
        catch (IOException)
        {
            return null; // It vanished since it was read.
        }
    }

    /// <summary>The message, the line and a caret below it.</summary>
    public string Explain(Diagnostic diagnostic) => DiagnosticText.Format(diagnostic, LineAt(diagnostic.Location));
}
