namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of two rivals.</summary>
public static class RivalryPageWords
{
    public const string ReadAboutBoth = "Read about both";

    public const string CountingOfMeetings = "Only individual finals count, by today’s results. The athlete with the better place is ahead, and anyone with a place is ahead of one who did not finish or had no valid mark; a shared place is a tie. Nothing is decided by a disqualification in the race, by a place that no source gives, or when neither finished. If the result of either has been annulled, the meeting is shown but does not count. Non-starters do not count.";

    public const string HowMeetingsAreCounted = "How meetings are counted";

    public const string PossibleMeetings = "One of the two was in it, and no source states the whole field.";

    public const string MeetingsCaption = "Individual finals in which both are known to have competed, oldest first";

    public const string Meetings = "Meetings";

    public static string CountPossible(int finals) => $"They may have met in {finals} more {(finals == 1 ? "final" : "finals")}";
}
