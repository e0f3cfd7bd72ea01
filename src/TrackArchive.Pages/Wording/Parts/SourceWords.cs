namespace TrackArchive.Pages.Wording.Parts;

/// <summary>Sources, how well they support a result, and how a page is cited.</summary>
public static class SourceWords
{
    public const string HowWellKnown = "How well each result is known";

    public const string WhereSourcesDisagree = "Where sources disagree";

    public const string EveryValue = "Every value that a source gives";

    public const string ValueAndSource = "Value and source";

    public const string CiteThisPage = "Cite this page";

    public const string CiteAs = "Cite as BibTeX or CSL-JSON";

    public const string Sources = "Sources";

    /// <summary>More names than these are counted.</summary>
    private const int FewNames = 4;

    /// <summary>"Coe, Cram and 10 others: place: two sources agree.".</summary>
    public static string DescribeEvidence(IReadOnlyList<string> who, string statements) => who.Count > FewNames
        ? $"{string.Join(", ", who.Take(FewNames - 1))} and {who.Count - FewNames + 1} others: {statements}."
        : $"{string.Join(", ", who)}: {statements}.";

    /// <summary>The sentence that people copy; the archive as a whole has no title.</summary>
    public static string Cite(string? title, string archive, string edition, DateOnly date, string address) =>
        $"{(title is null ? "" : $"“{title}”, ")}{archive}, edition {edition}, {DateWords.Format(date)}, {address}";

    public static string DescribeEdition(string edition) => $"Edition {edition}";
}
