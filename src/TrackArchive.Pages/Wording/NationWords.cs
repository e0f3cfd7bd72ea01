using System.Collections.Frozen;

namespace TrackArchive.Pages.Wording;

/// <summary>Names of nations as they fit into a sentence.</summary>
public static class NationWords
{
    private static readonly FrozenSet<string> WithArticle = FrozenSet.ToFrozenSet(
        ["Bahamas", "Comoros", "Gambia", "Maldives", "Netherlands", "Netherlands Antilles", "Philippines", "Seychelles", "Soviet Union", "Unified Team", "British West Indies"],
        StringComparer.Ordinal);

    /// <summary>"the Netherlands", "the United States", "Great Britain".</summary>
    public static string InSentence(string name) => TakesArticle(name) ? "the " + name : name;

    private static bool TakesArticle(string name) =>
        WithArticle.Contains(name) || name.StartsWith("United ", StringComparison.Ordinal) || name.StartsWith("Republic of ", StringComparison.Ordinal)
        || name.EndsWith(" Republic", StringComparison.Ordinal) || name.EndsWith(" Islands", StringComparison.Ordinal) || name.EndsWith(" Emirates", StringComparison.Ordinal)
        || name.EndsWith(" Team", StringComparison.Ordinal) || name.EndsWith(" Committee", StringComparison.Ordinal);
}
