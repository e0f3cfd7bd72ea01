namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>A page of two champions side by side.</summary>
public static class ComparisonPageWords
{
    public const string CompareAnyTwo = "Compare any two champions of an event";

    public const string EarlierBest = "The earlier best is that of the championship’s own finals in this archive, without heats, other meetings and world records.";

    public const string SideBySideCaption = "What is known of both. Splits are the leader’s; where sources disagree, every value is given.";

    public const string InTheirFinals = "In their finals";
}
