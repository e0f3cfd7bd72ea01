namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of a year.</summary>
public static class YearPageWords
{
    public const string Neighbours = "Years before and after";
}
