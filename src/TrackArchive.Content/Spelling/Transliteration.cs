using System.Collections.Frozen;
using System.Text;

namespace TrackArchive.Content.Spelling;

/// <summary>
/// Greek and Cyrillic names in Latin letters, for ids: Greek as passports have it (ELOT 743, without its rules for clusters at the beginning
/// of words), Cyrillic as BGN/PCGN has Russian. The name itself stays as it is.
/// </summary>
internal static class Transliteration
{
    private static readonly FrozenDictionary<char, string> Letters = new (string Letters, string Latin)[]
    {
        ("αά", "a"), ("β", "v"), ("γ", "g"), ("δ", "d"), ("εέ", "e"), ("ζ", "z"), ("ηήιίϊΐ", "i"), ("θ", "th"), ("κ", "k"), ("λ", "l"), ("μ", "m"), ("ν", "n"),
        ("ξ", "x"), ("οόωώ", "o"), ("π", "p"), ("ρ", "r"), ("σς", "s"), ("τ", "t"), ("υύϋΰ", "y"), ("φ", "f"), ("χ", "ch"), ("ψ", "ps"),
        ("а", "a"), ("б", "b"), ("в", "v"), ("гґ", "g"), ("д", "d"), ("еёэ", "e"), ("ж", "zh"), ("з", "z"), ("иі", "i"), ("йы", "y"), ("к", "k"), ("л", "l"),
        ("м", "m"), ("н", "n"), ("о", "o"), ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"), ("у", "u"), ("ф", "f"), ("х", "kh"), ("ц", "ts"), ("чћ", "ch"),
        ("ш", "sh"), ("щ", "shch"), ("ъь", ""), ("ю", "yu"), ("я", "ya"), ("є", "ye"), ("ї", "yi"), ("ђ", "dj"), ("ј", "j"), ("љ", "lj"), ("њ", "nj"), ("џ", "dz"),
    }.SelectMany(t => t.Letters.Select(letter => (letter, t.Latin))).ToFrozenDictionary(t => t.letter, t => t.Latin);

    /// <summary>Of small letters; what is neither Greek nor Cyrillic stays.</summary>
    public static string ToLatin(string small)
    {
        if (!small.AsSpan().ContainsAnyInRange('Ͱ', 'ӿ'))
            return small;
        var latin = new StringBuilder(small.Length);
        foreach (var letter in small.Replace("ου", "ou", StringComparison.Ordinal).Replace("ού", "ou", StringComparison.Ordinal))
            latin.Append(Letters.TryGetValue(letter, out var letters) ? letters : letter.ToString());
        return latin.ToString();
    }
}
