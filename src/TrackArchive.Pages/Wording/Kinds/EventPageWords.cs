namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of an event.</summary>
public static class EventPageWords
{
    public const string ListsOfRecords = "Lists of records";

    public const string WinningMarks = "Winning marks";
}
