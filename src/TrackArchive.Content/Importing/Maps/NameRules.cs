using System.Buffers;

namespace TrackArchive.Content.Importing.Maps;

/// <summary>Rewrites names as content files have them, by the rules that a map declares. White space is always made one space.</summary>
internal static class NameRules
{
    /// <summary>What belongs to a list and not to a name.</summary>
    private static readonly SearchValues<char> NotOfNames = SearchValues.Create("()[]{}<>,;:/*#0123456789");

    public static string Rewrite(string name, IReadOnlySet<NameWriting> declared) =>
        NameWritings.Tokens.Terms.Where(declared.Contains).Aggregate(string.Join(' ', Words(name)), Rewrite);

    /// <summary>Why a name cannot be as somebody writes it, and what would mend it; nothing where it can.</summary>
    public static string? FindFault(string name)
    {
        if (name.Count(c => c == ',') == 1 && Rewrite(name, NameWriting.FamilyCommaGiven) is var turned && FindFault(turned) is null)
            return $"'{name}' has the family name first; `names: [{NameWritings.Tokens[NameWriting.FamilyCommaGiven]}]` in the map makes it {turned}";
        if (name.AsSpan().IndexOfAny(NotOfNames) is >= 0 and var at)
            return $"'{name}' has '{name[at]}', which is not of a name; `split` in the map takes it apart";
        return Words(name) is { Length: > 1 } words && words.All(IsInCapitals)
            ? $"'{name}' is in capitals; `names: [{NameWritings.Tokens[NameWriting.Capitals]}]` in the map makes it {Rewrite(name, NameWriting.Capitals)}"
            : null;
    }

    private static string Rewrite(string name, NameWriting writing) => writing switch
    {
        NameWriting.FamilyCommaGiven => name.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given] ? $"{given} {family}" : name,
        NameWriting.FamilyInCapitals => Turn(Words(name)),
        NameWriting.Capitals => string.Join(' ', Words(name).Select(w => string.Join('-', w.Split('-').Select(part => IsInCapitals(part) ? Lower(part) : part)))),
        _ => throw new ArgumentOutOfRangeException(nameof(writing), writing, "an unknown way of writing names"),
    };

    private static string[] Words(string name) => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Turn(string[] words)
    {
        string[] family = [.. words.TakeWhile(IsInCapitals)];
        return family.Length == 0 || family.Length == words.Length ? string.Join(' ', words) : string.Join(' ', [.. words[family.Length..], .. family.Select(Lower)]);
    }

    /// <summary>An initial is no word in capitals.</summary>
    private static bool IsInCapitals(string word) => word.Count(char.IsLetter) > 1 && !word.Any(char.IsLower) && !word.EndsWith('.');

    /// <summary>The first letter stays, and so does one behind a hyphen or an apostrophe.</summary>
    private static string Lower(string word) =>
        string.Concat(word.Select((c, i) => i == 0 || word[i - 1] is '-' or '\'' or '’' ? c : char.ToLowerInvariant(c)));
}
