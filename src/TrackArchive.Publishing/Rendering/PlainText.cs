using System.Text;

namespace TrackArchive.Publishing.Rendering;

internal static class PlainText
{
    /// <summary>
    /// Without what XML cannot hold and terminals obey: control characters but tabs and line feeds, halves of surrogate pairs,
    /// and the two that are no characters.
    /// </summary>
    public static string StripControlCharacters(string text) => IsPlain(text)
        ? text
        : string.Concat(text.EnumerateRunes().Where(IsPlain).Select(rune => rune.ToString()));

    private static bool IsPlain(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsPlain(rune))
                return false;
        }
        return true;
    }

    // Half of a surrogate pair is enumerated as the replacement character, which nobody means to write.
    private static bool IsPlain(Rune rune) =>
        rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && rune.Value is not (0xFFFD or 0xFFFE or 0xFFFF));
}
