using System.Text;

namespace TrackArchive.Publishing.Search.Finding;

/// <summary>
/// All words of names, in lists cut between first two letters, for those who mistype. One wrong letter leaves the first
/// two letters of a word of four or its last two as they are, so the list of the beginning and, with the words turned
/// round, the list of the ending have the word that was meant.
/// </summary>
internal static class SpellingList
{
    private const int Shortest = 4;
    private const int Beginning = 2;

    /// <summary>Words in a list before it ends: about 2 KB compressed.</summary>
    private const int Enough = 600;

    /// <summary>The parts, each with the first two letters from which on it holds.</summary>
    public static IEnumerable<KeyedPart> Of(IEnumerable<NameEntry> entries, bool turned)
    {
        var words = entries.SelectMany(e => e.Keys).Where(k => k.Length >= Shortest && !k.Any(char.IsAsciiDigit))
            .Select(k => turned ? Turned(k) : k).Distinct().Order(StringComparer.Ordinal);
        var list = new List<string>();
        foreach (var group in words.GroupBy(w => w[..Beginning]))
        {
            if (list.Count >= Enough)
            {
                yield return Part(list, turned);
                list = [];
            }

            list.AddRange(group);
        }

        if (list.Count > 0)
            yield return Part(list, turned);
    }

    private static KeyedPart Part(List<string> words, bool turned)
    {
        var from = words[0][..Beginning];
        return new(from, new IndexPart($"{(turned ? 'r' : 'w')}/{from}", string.Join(' ', words)));
    }

    private static string Turned(string word)
    {
        var turned = new StringBuilder(word.Length);
        for (var i = word.Length - 1; i >= 0; i--)
            turned.Append(word[i]);
        return turned.ToString();
    }
}
