using TrackArchive.Domain;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of coverage.</summary>
public static class CoveragePageWords
{
    public const string AllFinals = "All finals";

    public const string Sources = "Sources";

    public const string Any = "Any";

    public const string Show = "Show";

    public const string Key = "Key";

    public const string MayHaveChanged = "may have changed";

    /// <summary>The caption of a grid.</summary>
    public static string DescribeGrid(string championship) => $"{championship}: coverage and agreement by event and edition";

    public static string Describe(int finals) => $"How much of each of {CountWords.Finals(finals)} the archive has, and how well its sources agree, by event and edition.";

    /// <summary>"Olympic Games, women".</summary>
    public static string TitleOf(Championship championship, Sex sex) => $"{championship.Name}, {Words.Describe(sex).ToLowerInvariant()}";

    /// <summary>"812 finals: complete field 230 and medallists 582. Two sources agree on 600. 3 may have changed since they were listed."</summary>
    public static string Summarise(IReadOnlyList<(Coverage Coverage, int Finals)> coverage, IReadOnlyList<(Agreement Agreement, int Finals)> agreement, int changed)
    {
        var agreed = TextWords.List([.. agreement.Select(a => $"{Words.Describe(a.Agreement)} on {NumberWords.Format(a.Finals)}")]);
        return $"{CountWords.Finals(coverage.Sum(c => c.Finals))}: {TextWords.List([.. coverage.Select(c => $"{Words.Describe(c.Coverage)} {NumberWords.Format(c.Finals)}")])}."
            + (agreed.Length == 0 ? "" : $" {TextWords.UpperFirst(agreed)}.")
            + (changed == 0 ? "" : $" {NumberWords.Format(changed)} may have changed since {(changed == 1 ? "it was" : "they were")} listed.");
    }
}
