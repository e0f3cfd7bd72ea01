using System.Buffers;
using System.Text;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Loading;

/// <summary>
/// Decodes a file strictly; a byte order mark is skipped. Control characters are refused: they cannot be seen, and a feed
/// that held one would be no XML.
/// </summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> NoText = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c).Except(['\t', '\n', '\r']), '\uFFFE', '\uFFFF']);

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
            return Checked(Strict.GetString(text), file, diagnostics);
        }
        catch (DecoderFallbackException e)
        {
            diagnostics.Add(Codes.NotUtf8, Location(text[..Math.Max(0, e.Index)], file), "here are bytes that are not UTF-8", "save the file as UTF-8");
            return null;
        }
    }

    private static string? Checked(string text, string file, DiagnosticBag diagnostics)
    {
        var at = text.AsSpan().IndexOfAny(NoText);
        if (at < 0)
            return text;
        var line = text[(text.AsSpan(0, at).LastIndexOf('\n') + 1)..at];
        var location = new SourceLocation(file, 1 + text.AsSpan(0, at).Count('\n'), 1 + line.Length);
        diagnostics.Add(Codes.NotUtf8, location, $"here is the control character U+{(int)text[at]:X4}", "delete it");
        return null;
    }

    private static SourceLocation Location(ReadOnlySpan<byte> before, string file)
    {
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return new SourceLocation(file, 1 + before.Count((byte)'\n'), 1 + Encoding.UTF8.GetCharCount(line));
    }
}
