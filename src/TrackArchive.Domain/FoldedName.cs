using System.Globalization;
using System.Text;

namespace TrackArchive.Domain;

/// <summary>
/// Names as they are sought: small Latin letters without marks, so that Cakir finds Çakır and Nordas finds Nordås.
/// Letters that no decomposition takes apart (ø, ł, ı, đ, ß, æ, þ) are written out.
/// </summary>
public static class FoldedName
{
    private static readonly Dictionary<char, string> WrittenOut = new()
    {
        ['ø'] = "o", ['ł'] = "l", ['ı'] = "i", ['đ'] = "d", ['ð'] = "d", ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['þ'] = "th", ['ŋ'] = "n", ['ə'] = "a",
    };

    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
                continue;
            var small = char.ToLowerInvariant(c);
            folded.Append(WrittenOut.TryGetValue(small, out var letters) ? letters : small.ToString());
        }

        return folded.ToString();
    }
}
