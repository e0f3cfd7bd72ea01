using TrackArchive.Domain;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of an event.</summary>
public static class EventPageWords
{
    public const string WinningMarks = "Winning marks";

    public const string ListsOfRecords = "Lists of records";

    public static string Describe(Event @event, int finals) =>
        $"Champions of the {TextWords.LowerFirst(@event.FullName)}: {CountWords.Finals(finals)}, by championship and all together, oldest to newest.";

    public static string LastHeld(int year) => $"Last held in {year}.";
}
