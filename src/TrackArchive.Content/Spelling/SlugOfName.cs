using System.Text;
using TrackArchive.Domain;

namespace TrackArchive.Content.Spelling;

/// <summary>The slug that a keeper would make of a name: small Latin letters without marks, hyphens between words. Greek and Cyrillic are transliterated.</summary>
internal static class SlugOfName
{
    public static string Create(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in Transliteration.ToLatin(FoldedName.From(name)))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (letter is not ('\'' or '’' or '.') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
