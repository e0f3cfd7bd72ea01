namespace TrackArchive.Pages.Wording.Parts;

/// <summary>Tables of medals.</summary>
public static class MedalTableWords
{
    public const string ByYear = "Medals by year";

    public const string NumbersAsTable = "The numbers as a table";

    public const string ByYearCaption = "Medals by year, by the current results";

    public const string Medals = "Medals";

    /// <summary>"Medals by nation".</summary>
    public static string HeadingBy(string team) => $"Medals by {team}";

    public static string CaptionBy(string team) => $"Medals by {team}, by the current results";

    public static string CaptionOfOthers(string teams) => $"Medals of the other {teams}";

    /// <summary>"12 more nations".</summary>
    public static string CountMore(int number, string one, string many) => NumberWords.Count(number, $"more {one}", $"more {many}");
}
