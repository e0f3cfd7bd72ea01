namespace TrackArchive.Pages.Wording.Parts;

/// <summary>The heads of columns.</summary>
public static class ColumnWords
{
    public const string Stretch = "Stretch";

    public const string Per100Metres = "Per 100 m";

    public const string Ahead = "Ahead";

    public const string Dates = "Dates";

    public const string Finals = "Finals";

    public const string Race = "Race";

    public const string Titles = "Titles";

    public const string First = "First";

    public const string Last = "Last";

    public const string LongestWait = "Longest wait";

    public const string Note = "Note";

    public const string Champion = "Champion";

    public const string Edition = "Edition";

    public const string Detail = "Detail";

    public const string Team = "Team";

    public const string Behind = "Behind";

    public const string Reaction = "Reaction";

    public const string Lane = "Lane";

    public const string Bib = "Bib";

    public const string Nation = "Nation";

    public const string Final = "Final";

    public const string Rank = "Rank";

    public const string Date = "Date";

    public const string Class = "Class";

    public const string Wind = "Wind";

    public const string Where = "Where";

    public const string Notes = "Notes";

    public const string Place = "Place";

    public const string Athlete = "Athlete";

    public const string Mark = "Mark";

    public const string Distance = "Distance";

    public const string Leader = "Leader";

    public const string Time = "Time";

    public const string Source = "Source";

    public const string Year = "Year";

    public const string Total = "Total";

    public const string Event = "Event";

    public const string Chip = "Chip";

    public const string Gun = "Gun";
}
