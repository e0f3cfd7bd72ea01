using System.Text;

namespace TrackArchive.Publishing.Search.Finding;

/// <summary>
/// All words of names, in lists cut between first two letters, for those who mistype. One wrong letter leaves the first
/// two letters of a word of four or its last two as they are, so the list of the beginning and, with the words
/// reversed, the list of the ending have the word that was meant.
/// </summary>
internal static class SpellingList
{
    private const int MinLetters = 4;
    private const int KeyLetters = 2;

    /// <summary>Words after which a list ends: about 2 KB compressed.</summary>
    private const int MinWords = 600;

    /// <summary>The parts, each with the first two letters from which on it holds.</summary>
    public static IEnumerable<KeyedPart> Create(IEnumerable<NameEntry> entries, bool reversed)
    {
        var words = entries.SelectMany(e => e.Keys).Where(k => k.Length >= MinLetters && !k.Any(char.IsAsciiDigit))
            .Select(k => reversed ? Reversed(k) : k).Distinct().Order(StringComparer.Ordinal);
        var list = new List<string>();
        foreach (var group in words.GroupBy(w => w[..KeyLetters]))
        {
            if (list.Count >= MinWords)
            {
                yield return Part(list);
                list = [];
            }

            list.AddRange(group);
        }

        if (list.Count > 0)
            yield return Part(list);
    }

    private static KeyedPart Part(List<string> words)
    {
        var from = words[0][..KeyLetters];
        return KeyedPart.Create(from, string.Join(' ', words));
    }

    private static string Reversed(string word)
    {
        var reversed = new StringBuilder(word.Length);
        for (var i = word.Length - 1; i >= 0; i--)
            reversed.Append(word[i]);
        return reversed.ToString();
    }
}
