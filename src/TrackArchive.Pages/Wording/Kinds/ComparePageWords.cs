namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page that compares any two champions.</summary>
public static class ComparePageWords
{
    public const string Description = "Two champions of one event side by side, whatever the years between them: mark, margin, field, splits and the best mark before.";

    public const string Event = "Event";

    public const string ChooseAnEvent = "Choose an event";

    public const string FirstChampion = "First champion";

    public const string SecondChampion = "Second champion";

    public const string Compare = "Compare";

    public const string TheComparison = "The comparison";

    public const string WhatToChoose = "Choose an event and two champions.";

    public const string WithoutScripts = "Comparing any two champions needs JavaScript. The pairs below have pages of their own, and every final lists its marks and splits.";

    public const string HowItIsCounted = "Speeds are averages from start to finish. The earlier best is that of the championship’s own finals in this archive.";
}
