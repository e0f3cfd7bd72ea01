using System.Globalization;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>A page of two champions side by side.</summary>
public static class ComparisonPageWords
{
    public const string InTheirFinals = "In their finals";

    public const string SideBySideCaption = "What is known of both. Splits are the leader’s; where sources disagree, every value is given.";

    public const string EarlierBest = "The earlier best is that of the championship’s own finals in this archive, without heats, other meetings and world records.";

    public const string CompareAnyTwo = "Compare any two champions of an event";

    public const string Day = "Day";

    public const string Mark = "Mark";

    public const string AverageSpeed = "Average speed";

    public const string MarginOverSecond = "Margin over second";

    public const string InTheFinal = "In the final";

    public const string BestBefore = "Best of the championship’s finals before";

    public const string BehindThatMark = "Behind that mark";

    public const string NoFinalBefore = "no final before";

    public const string BeatIt = "beat it";

    public static string TitleOf(string first, int year, string second, int otherYear) => $"{first} {year} and {second} {otherYear}";

    public static string Describe(string first, string second) =>
        $"{first} and {second} side by side: mark, margin, field, splits, and the best mark of the finals before each.";

    public static string CountListed(int runners) => $"{runners} listed";

    public static string LeaderAt(decimal metres) => $"The leader at {NumberWords.FormatMetres(metres)}";

    public static string FormatSpeed(decimal metresPerSecond) => metresPerSecond.ToString("0.00", CultureInfo.InvariantCulture) + " m/s";
}
