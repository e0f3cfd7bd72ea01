namespace TrackArchive.Pages.Wording.Parts;

/// <summary>What proves a statement.</summary>
public static class ProofWords
{
    public const string Heading = "Checked against the results";

    public const string Explanation = "The dotted words above were checked against the archive’s results when this page was built.";

    public const string See = "See";

    /// <summary>Before the finals that prove a claim.</summary>
    public const string SourceInTheArchive = "Source in the archive:";

    public static string DescribeChecked(string value, string words) => $"Only {value} was checked in “{words}”.";

    public static string BackTo(string words) => $"Back to “{words}”";

    public static string CountLeftOut(int number) => $"{number} left out";
}
