using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Loading;

/// <summary>Gives the lines that diagnostics point at. Reads a file only when asked, so nothing is kept in memory.</summary>
public sealed class ContentFiles(IContentSource source)
{
    private readonly string _display = source.Name + "/";

    public ContentFiles(string contentFolder, string displayFolder)
        : this(new ContentOnDisk(contentFolder, displayFolder))
    {
    }

    /// <summary>The line without its end; nothing where there is no such file or line.</summary>
    public string? LineAt(SourceLocation location)
    {
        if (!location.File.StartsWith(_display, StringComparison.Ordinal))
            return null;
        try
        {
            return source.Read(location.File[_display.Length..]) is { } bytes ? Line(bytes, location.Line) : null;
        }
        catch (IOException)
        {
            return null; // It vanished since it was read.
        }
    }

    /// <summary>The message, the line and a caret below it.</summary>
    public string Explain(Diagnostic diagnostic) => DiagnosticText.Format(diagnostic, LineAt(diagnostic.Location));

    private static string? Line(byte[] bytes, int number)
    {
        using var reader = new StreamReader(new MemoryStream(bytes));
        for (var line = 1; line < number; line++)
            reader.ReadLine();
        return reader.ReadLine();
    }
}
