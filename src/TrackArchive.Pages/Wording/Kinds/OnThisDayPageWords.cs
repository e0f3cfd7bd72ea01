namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The finals by the day of the year.</summary>
public static class OnThisDayPageWords
{
    public const string AllFinals = "All finals by date";

    public const string Title = "On this day";

    public const string Months = "Months";
}
