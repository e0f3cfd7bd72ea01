using System.Text;

namespace TrackArchive.Diagnostics;

/// <summary>
/// Text from files as it may be shown: control characters, which could steer a terminal, become their pictures (U+2400 and
/// on), and what is very long is cut.
/// </summary>
public static class Printable
{
    /// <summary>The longest message or hint, in characters; no mistake of the archive's needs as many.</summary>
    public const int LongestText = 600;

    /// <summary>On one line.</summary>
    public static string Line(string text) => Show(text, keepTabs: false);

    /// <summary>A line of a file, whose tabs stay, so that a caret below it finds its place.</summary>
    public static string FileLine(string line) => Show(line, keepTabs: true);

    /// <summary>No longer than <see cref="LongestText"/>; an ellipsis replaces the rest.</summary>
    public static string Clip(string text)
    {
        if (text.Length <= LongestText)
            return text;
        var end = LongestText - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }

    private static string Show(string text, bool keepTabs)
    {
        if (!text.Any(c => IsUnseen(c) && !(keepTabs && c == '\t')))
            return text;
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
            shown.Append(IsUnseen(c) && !(keepTabs && c == '\t') ? Picture(c) : c);
        return shown.ToString();
    }

    private static bool IsUnseen(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    private static char Picture(char c) => c switch
    {
        < ' ' => (char)('\u2400' + c),
        '\u007f' => '\u2421',
        _ => '\ufffd',
    };
}
