using System.Text;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Importing.Tables;

/// <summary>In which encoding a table is written.</summary>
public enum TableEncoding
{
    Utf8,
    Latin1,
    Windows1252,
}

/// <summary>
/// Reads a table's text. A wrong encoding would make wrong names, and wrong ids that are permanent, so nothing is guessed: what
/// is not UTF-8 is refused with the encoding that it seems to be in.
/// </summary>
internal static class TableText
{
    /// <summary>The bytes that are letters and signs in Windows-1252, and control characters in Latin-1.</summary>
    private const byte FirstOfWindows = 0x80, LastOfWindows = 0x9F;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Decode(byte[] bytes, string file, TableEncoding encoding, DiagnosticBag diagnostics)
    {
        if (OtherFormat(bytes) is { } format)
        {
            diagnostics.Add(Codes.NotUtf8, SourceLocation.Start(file), $"this is {format}; import reads CSV, .lif and IOF result lists", "save the table as CSV");
            return null;
        }

        return encoding switch
        {
            TableEncoding.Utf8 => ReadUtf8(bytes, file, diagnostics),
            TableEncoding.Latin1 => Encoding.Latin1.GetString(bytes),
            TableEncoding.Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes),
            _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, "an unknown encoding"),
        };
    }

    private static string? ReadUtf8(byte[] bytes, string file, DiagnosticBag diagnostics)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            diagnostics.Add(Codes.NotUtf8, SourceLocation.Start(file), "the file is UTF-16", "save it as UTF-8");
            return null;
        }

        try
        {
            return Strict.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes);
        }
        catch (DecoderFallbackException)
        {
            var isWindows = bytes.AsSpan().IndexOfAnyInRange(FirstOfWindows, LastOfWindows) >= 0;
            var (name, option) = isWindows ? ("Windows-1252", "windows-1252") : ("Latin-1", "latin1");
            var readable = Encoding.UTF8.GetString(bytes.AsSpan(0, FirstInvalid(bytes)));
            diagnostics.Add(
                Codes.NotUtf8, new LineMap(readable, file).Locate(readable.Length), $"the file is not UTF-8; it seems to be {name}",
                $"save it as UTF-8, or read it with --encoding {option} and look at the names");
            return null;
        }
    }

    private static int FirstInvalid(byte[] bytes)
    {
        var start = 0;
        while (start < bytes.Length && Rune.DecodeFromUtf8(bytes.AsSpan(start), out _, out var length) == System.Buffers.OperationStatus.Done)
            start += length;
        return start;
    }

    /// <summary>What else people have tables in, by its first characters.</summary>
    private static string? OtherFormat(byte[] bytes) => Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 64))).TrimStart('ï', '»', '¿', ' ', '\r', '\n', '\t') switch
    {
        ['P', 'K', '\u0003', '\u0004', ..] => "an XLSX or other ZIP file",
        ['\u00d0', '\u00cf', '\u0011', '\u00e0', ..] => "an XLS file",
        ['%', 'P', 'D', 'F', ..] => "a PDF file",
        var text when text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) => "an HTML file",
        ['<', ..] when !IofResultList.IsMeant(Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 2000)))) => "an XML file",
        ['{' or '[', ..] => "a JSON file",
        _ => null,
    };
}
