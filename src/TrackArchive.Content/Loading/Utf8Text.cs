using System.Buffers;
using System.Text;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Loading;

/// <summary>
/// Decodes a file strictly; a byte order mark is skipped. Lines end with LF or CRLF. Control characters and the separators
/// U+2028 and U+2029 are refused: they cannot be seen, a feed that held a control character would not be XML, and programs
/// differ about which of them end a line.
/// </summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c).Except(['\t', '\n', '\r']),
        '\u2028', '\u2029', '\uFFFE', '\uFFFF',
    ]);

    public static string? Decode(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            diagnostics.Add(Codes.NotUtf8, SourceLocation.Start(file), "the file is UTF-16", "save it as UTF-8");
            return null;
        }

        var text = bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        try
        {
            return Check(Strict.GetString(text), file, diagnostics);
        }
        catch (DecoderFallbackException e)
        {
            var readable = Encoding.UTF8.GetString(text[..Math.Max(0, e.Index)]);
            diagnostics.Add(Codes.NotUtf8, new LineMap(readable, file).Locate(readable.Length), "invalid UTF-8", "save the file as UTF-8");
            return null;
        }
    }

    /// <summary>The first character that no text of the archive may hold, half a character included, as messages name it.</summary>
    public static string? FindForbidden(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAnyInRange('\ud800', '\udfff'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return Name(text[i]);
        }

        return text.IndexOfAny(Forbidden) is >= 0 and var at ? Name(text[at]) : null;
    }

    private static string? Check(string text, string file, DiagnosticBag diagnostics)
    {
        if (text.AsSpan().IndexOfAny(Forbidden) is >= 0 and var at)
            diagnostics.Add(Codes.NotUtf8, new LineMap(text, file).Locate(at), $"control character {Name(text[at])}", "delete it");
        else if (LoneCarriageReturn(text) is >= 0 and var cr)
            diagnostics.Add(Codes.NotUtf8, new LineMap(text, file).Locate(cr), "a carriage return without a line feed", "save the file with the line ends of Unix or Windows");
        else
            return text;
        return null;
    }

    private static int LoneCarriageReturn(string text)
    {
        for (var at = text.IndexOf('\r', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\r', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] != '\n')
                return at;
        }

        return -1;
    }

    private static string Name(char c) => $"U+{(int)c:X4}";
}
