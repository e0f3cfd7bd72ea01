using TrackArchive.Domain.Marks;

namespace TrackArchive.Pages.Wording.Parts;

/// <summary>Tables of results, and how decisions changed them.</summary>
public static class ResultWords
{
    public const string HowThisResultChanged = "How this result changed";

    public const string MedallistsAfter = "Medallists after this decision";

    public const string Changed = "Changed";

    public const string HowItChanged = "How it changed, with sources";

    public const string NobodyHoldsThisTitle = "Nobody holds this title.";

    public const string ByHundreds = "Results by hundreds";

    public const string AllAsCsv = "All results as CSV";

    public const string RunnersNotKnown = "(runners not known)";

    public const string NotRatified = "not ratified";

    public const string Estimated = "estimated";

    public static string DescribeUnknownRunners(int number) => $"({NumberWords.Count(number, "runner", "runners")} not known)";

    /// <summary>Behind an athlete whom the result has under another name.</summary>
    public static string DescribeListed(string name) => $"(listed as {name})";

    public static string DescribeInFinals(int results) => $"{CountWords.Results(results)} in finals";

    /// <summary>A medal that its place alone does not give.</summary>
    public static string DescribeAwarded(Medal medal) => $"{Words.Describe(medal)} awarded";

    /// <summary>The table of points behind a mark.</summary>
    public static string DescribeTable(string table) => $"table: {table}";

    /// <summary>By which somebody was disqualified.</summary>
    public static string DescribeRule(string rule) => $"rule {rule}";

    public static string DescribePlace(string place) => $"place {place}";

    /// <summary>Under which a mark was made; empty where there is nothing to say.</summary>
    public static string DescribeConditions(Mark mark)
    {
        List<string> words = [];
        if (mark.Timing == Timing.Hand)
            words.Add("hand timing");
        if (mark.Conditions.HasFlag(Domain.Marks.Conditions.WindAssisted))
            words.Add("wind-assisted");
        if (mark.Conditions.HasFlag(Domain.Marks.Conditions.Altitude))
            words.Add("at altitude");
        if (mark.Conditions.HasFlag(Domain.Marks.Conditions.Indoor))
            words.Add("indoors");
        return string.Join(", ", words);
    }
}
