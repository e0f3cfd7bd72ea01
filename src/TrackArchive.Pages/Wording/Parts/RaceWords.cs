namespace TrackArchive.Pages.Wording.Parts;

/// <summary>Splits and the replay of a race.</summary>
public static class RaceWords
{
    public const string MarksAsTable = "The marks as a table";

    public const string Splits = "Splits";

    public const string SplitsCaption = "Intermediate times, as each source gives them";

    public const string LeaderNotNamed = "not named";

    public const string AllFinished = "All have finished";

    public const string AllKnownFinished = "All with a known time have finished";

    public const string Replay = "Replay";

    public const string Play = "Play";

    public const string PreviousMoment = "Back to the previous known moment";

    public const string NextMoment = "On to the next known moment";

    public const string Speed = "Speed";

    public const string TimeInTheRace = "Time in the race";
}
