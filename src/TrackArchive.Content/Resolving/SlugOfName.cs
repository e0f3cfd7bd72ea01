using System.Text;

namespace TrackArchive.Content.Resolving;

/// <summary>The slug that a keeper would make of a name: small Latin letters without marks, hyphens between words.</summary>
internal static class SlugOfName
{
    private const string Marked = "àáâãäåāăąçćčďđèéêëēėęěğģìíîïīįıķłļľñńņňòóôõöøōőřśşšșťţțùúûüūůűųýÿźżžð";
    private const string Plain = "aaaaaaaaacccddeeeeeeeeggiiiiiiiklllnnnnoooooooorsssstttuuuuuuuuyyzzzd";

    private static readonly Dictionary<char, string> Doubled = new() { ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['þ'] = "th" };

    public static string Of(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in name.Select(char.ToLowerInvariant))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (Marked.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at)
                slug.Append(Plain[at]);
            else if (Doubled.TryGetValue(letter, out var two))
                slug.Append(two);
            else if (letter is not ('\'' or '’' or '.') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
