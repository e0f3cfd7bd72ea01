using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of a year.</summary>
public static class YearPageWords
{
    public const string Neighbours = "Years before and after";

    public static string Describe(int year, int finals) => $"{year}: {CountWords.Finals(finals)} with medallists and sources.";
}
