using System.Collections.Immutable;
using TrackArchive.Domain;

namespace TrackArchive.Content.Articles.Links;

/// <summary>A name found in a text: <see cref="Length"/> characters of it, and everyone who has it, by id.</summary>
internal sealed record NameMatch(int Length, ImmutableArray<Athlete> Bearers);

/// <summary>
/// The full names (two words and more) of all athletes, with their other names. Any white space in a text matches the
/// space in a name, so that a line may end inside one.
/// </summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, ImmutableArray<(string Name, ImmutableArray<Athlete> Bearers)>> _byFirstWord;

    public NameIndex(IEnumerable<Athlete> athletes) =>
        _byFirstWord = athletes
            .SelectMany(a => a.AlsoKnownAs.Append(a.Name).Distinct(StringComparer.Ordinal).Select(name => (name, a)))
            .Where(n => n.name.Contains(' ', StringComparison.Ordinal))
            .GroupBy(n => n.name, n => n.a, StringComparer.Ordinal)
            .Select(g => (Name: g.Key, Bearers: g.OrderBy(a => a.Id.Value, StringComparer.Ordinal).ToImmutableArray()))
            .GroupBy(n => n.Name[..n.Name.IndexOf(' ', StringComparison.Ordinal)], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(n => n.Name.Length).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The longest name that starts at the place and ends at a word's end.</summary>
    public NameMatch? At(ReadOnlySpan<char> text, int start)
    {
        if (start > 0 && IsInWord(text[start - 1]))
            return null;
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        if (!_byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[start..end], out var names))
            return null;
        foreach (var (name, bearers) in names)
        {
            if (MatchesAt(text[start..], name))
                return new NameMatch(name.Length, bearers);
        }

        return null;
    }

    private static bool MatchesAt(ReadOnlySpan<char> text, string name)
    {
        if (text.Length < name.Length || (text.Length > name.Length && IsInWord(text[name.Length])))
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] != text[i] && !(name[i] == ' ' && char.IsWhiteSpace(text[i])))
                return false;
        }

        return true;
    }

    /// <summary>A hyphen goes on with a name; an apostrophe does not, for the sake of possessives.</summary>
    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || c == '-';
}
