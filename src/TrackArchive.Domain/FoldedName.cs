using System.Collections.Frozen;
using System.Text;

namespace TrackArchive.Domain;

/// <summary>
/// Names as they are searched for: small Latin letters without marks, so that Cakir finds Çakır and Nordas finds Nordås. The
/// letters are listed here, because Unicode's decomposition leaves ø, ł, ı and đ as they are, and the program runs
/// without its tables.
/// </summary>
public static class FoldedName
{
    private static readonly FrozenDictionary<char, string> Folds = new (string Plain, string Marked)[]
    {
        ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặə"), ("b", "ḃ"), ("c", "çćĉċč"), ("d", "ďđḍð"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("f", "ƒ"),
        ("g", "ĝğġģǧ"), ("h", "ĥħḥ"), ("i", "ìíîïĩīĭįıǐịỉ"), ("j", "ĵ"), ("k", "ķĸ"), ("l", "ĺļľŀł"), ("m", "ṃ"), ("n", "ñńņňŋ"),
        ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợ"), ("r", "ŕŗř"), ("s", "śŝşšșṣ"), ("t", "ţťŧțṭ"), ("u", "ùúûüũūŭůűųưǔụủứừửữự"),
        ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỹỵ"), ("z", "źżžẓ"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("th", "þ"),
    }.SelectMany(f => f.Marked.Select(letter => (letter, f.Plain))).ToFrozenDictionary(f => f.letter, f => f.Plain);

    /// <summary>Of the same letters, however they are accented and cased; what is no letter stays.</summary>
    public static string From(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var small = c == 'İ' ? 'i' : char.ToLowerInvariant(c);
            if (Folds.TryGetValue(small, out var letters))
                folded.Append(letters);
            else if (!IsCombiningMark(small))
                folded.Append(small);
        }

        return folded.ToString();
    }

    private static bool IsCombiningMark(char c) => c is >= '\u0300' and <= '\u036f';
}
