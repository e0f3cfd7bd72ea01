namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of a final.</summary>
public static class FinalPageWords
{
    public const string FinalsNearby = "Finals of the same event and edition";

    public const string Biographies = "Mentioned in the biographies of";

    public const string ReadAboutIt = "Read about it";

    public const string WhatWasCorrected = "What the archive added or corrected";

    public const string AsFirstRecorded = "As first recorded";

    public const string RecordsBefore = "Records before this final";

    public const string BestBeforeAndToday = "Championship best before this final, and today (finals only)";

    public const string WhyItMatters = "Why it matters";

    public const string Result = "Result";

    public const string ReplayTheRace = "Replay the race, split by split";

    public const string Now = "Now";
}
