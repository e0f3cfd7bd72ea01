using System.Buffers;
using System.Text;
using TrackArchive.Domain;

namespace TrackArchive.Publishing.Search.Finding;

/// <summary>
/// The words of a name as searched for: folded, and cut at every sign that is neither a letter nor a digit. <c>shared/text.js</c> cuts what a
/// reader types the same way; a spec holds the two together.
/// </summary>
internal static class SearchWords
{
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’‘ʻʼ`´");

    /// <summary>A word this short before another is often written as one with it: El Guerrouj, de Grasse, Mc Leod.</summary>
    private const int MaxParticle = 3;

    /// <summary>In the name's order. A word with an apostrophe also counts without what comes before it: O’Sullivan, Sullivan.</summary>
    public static IReadOnlyList<string> FromName(string name)
    {
        var folded = FoldedName.From(name);
        var words = Cut(folded, joinAtApostrophes: true);
        if (folded.AsSpan().ContainsAny(Apostrophes))
            words.AddRange(Cut(folded, joinAtApostrophes: false).Where(w => w.Length > 2 && !words.Contains(w)));
        return words;
    }

    /// <summary>What a reader may begin to type: each word, and a short word together with the one behind it.</summary>
    public static IEnumerable<string> KeysOf(string name)
    {
        var words = FromName(name);
        return words.Concat(words.Zip(words.Skip(1)).Where(p => p.First.Length <= MaxParticle).Select(p => p.First + p.Second));
    }

    /// <summary>KJT of Katarina Johnson-Thompson: of three words or more, since two letters are anybody's.</summary>
    public static IEnumerable<string> InitialsOf(string name) => FromName(name) is { Count: >= 3 and <= 5 } words ? [string.Concat(words.Select(w => w[0]))] : [];

    private static List<string> Cut(string folded, bool joinAtApostrophes)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c))
                word.Append(c);
            else if (word.Length > 0 && !(joinAtApostrophes && Apostrophes.Contains(c)))
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }
}
