using System.Text;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Loading;

/// <summary>Decodes a file strictly; a byte order mark is skipped.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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
            return Strict.GetString(text);
        }
        catch (DecoderFallbackException e)
        {
            diagnostics.Add(Codes.NotUtf8, Location(text[..Math.Max(0, e.Index)], file), "here are bytes that are not UTF-8", "save the file as UTF-8");
            return null;
        }
    }

    private static SourceLocation Location(ReadOnlySpan<byte> before, string file)
    {
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return new SourceLocation(file, 1 + before.Count((byte)'\n'), 1 + Encoding.UTF8.GetCharCount(line));
    }
}
