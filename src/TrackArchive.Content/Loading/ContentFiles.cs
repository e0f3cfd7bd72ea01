using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Loading;

/// <summary>
/// Gives the lines that diagnostics point at. A file is read when asked for and kept until another is, since mistakes come
/// file by file. Not for several threads at once.
/// </summary>
public sealed class ContentFiles(IContentSource source)
{
    private readonly string _display = source.Name + "/";
    private (string File, string[] Lines)? _last;

    public ContentFiles(string contentFolder, string displayFolder)
        : this(new ContentOnDisk(contentFolder, displayFolder))
    {
    }

    /// <summary>The line without its end; nothing where there is no such file or line, or where the file may not be shown.</summary>
    public string? LineAt(SourceLocation location)
    {
        if (!location.File.StartsWith(_display, StringComparison.Ordinal))
            return null;
        if (_last is not { } last || last.File != location.File)
            _last = last = (location.File, Lines(Reading.Try(source, location.File[_display.Length..]).Bytes ?? []));
        return location.Line <= last.Lines.Length ? last.Lines[location.Line - 1].TrimEnd('\r') : null;
    }

    /// <summary>The message, the line and a caret below it, and so for each related place.</summary>
    public string Explain(Diagnostic diagnostic) => DiagnosticText.Format(diagnostic, LineAt);

    /// <summary>A file that is not among those of the archive; empty where there is none, or where it cannot be read, which is reported.</summary>
    public byte[] ReadBytes(string path, DiagnosticBag diagnostics)
    {
        var file = _display + path;
        var reading = Reading.Try(source, path);
        if (reading.Failure is null)
            return reading.Bytes ?? [];
        diagnostics.Add(Codes.Unreadable, SourceLocation.Start(file), $"the file cannot be read: {reading.Failure}");
        return [];
    }

    private static string[] Lines(byte[] bytes)
    {
        if (bytes.Length == 0)
            return [];
        using var reader = new StreamReader(new MemoryStream(bytes));
        return reader.ReadToEnd().Split('\n');
    }
}
