namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of coverage.</summary>
public static class CoveragePageWords
{
    public const string MayHaveChanged = "may have changed";

    public const string Key = "Key";

    public const string Show = "Show";

    public const string Any = "Any";

    public const string Sources = "Sources";

    public const string AllFinals = "All finals";

    /// <summary>The caption of a grid.</summary>
    public static string DescribeGrid(string championship) => $"{championship}: coverage and agreement by event and edition";
}
