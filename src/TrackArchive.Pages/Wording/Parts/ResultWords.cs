namespace TrackArchive.Pages.Wording.Parts;

/// <summary>Tables of results, and how decisions changed them.</summary>
public static class ResultWords
{
    public const string RunnersNotKnown = "(runners not known)";

    public const string AllAsCsv = "All results as CSV";

    public const string ByHundreds = "Results by hundreds";

    public const string NobodyHoldsThisTitle = "Nobody holds this title.";

    public const string HowItChanged = "How it changed, with sources";

    public const string Changed = "Changed";

    public const string MedallistsAfter = "Medallists after this decision";

    public const string HowThisResultChanged = "How this result changed";

    public static string DescribeUnknownRunners(int number) => $"({NumberWords.Count(number, "runner", "runners")} not known)";

    /// <summary>Behind an athlete whom the result has under another name.</summary>
    public static string DescribeListed(string name) => $"(listed as {name})";

    public static string DescribeInFinals(int results) => $"{CountWords.Results(results)} in finals";
}
