using System.Collections.Immutable;
using System.Reflection;

namespace TrackArchive.Pages.Wording.Asking;

/// <summary>What the search box says of answers that it makes itself; its script has no such words of its own. Numbers in braces are for what goes in.</summary>
public static class FindingPhrases
{
    public const string Question = "Question";
    public const string TitlesIn = "Titles of {0}: {1}";
    public const string MedalsIn = "{2} medals of {0}: {1}";
    public const string Under = "{0} under {1}";
    public const string AtLeast = "{0}: {1} and more";
    public const string Rivalries = "{0} rivalries";
    public const string And = " and ";

    /// <summary>The kind of the pages that <see cref="Rivalries"/> stands for.</summary>
    public static string Rivalry => PageKindWords.Describe(PageKind.Rivalry);

    /// <summary>By their names here, the first letter small.</summary>
    public static ImmutableSortedDictionary<string, string> All { get; } = typeof(FindingPhrases).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(f => f.IsLiteral)
        .ToImmutableSortedDictionary(f => TextWords.LowerFirst(f.Name), f => (string)f.GetRawConstantValue()!, StringComparer.Ordinal)
        .Add("rivalry", Rivalry);
}
