using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The finals by the day of the year.</summary>
public static class OnThisDayPageWords
{
    public const string Description = "Every final, by the day of the year it was held on.";

    public const string Months = "Months";

    public const string Title = "On this day";

    public const string AllFinals = "All finals by date";

    public static string TitleOf(string month) => $"{PageNames.OnThisDay}: {month}";

    public static string Describe(string month) => $"The finals held in {month}, day by day.";
}
