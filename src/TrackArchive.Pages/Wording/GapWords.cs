using System.Globalization;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Pages.Wording;

/// <summary>Differences of marks. They have as many decimals as the marks that were subtracted; equal marks are "level".</summary>
public static class GapWords
{
    /// <summary>Two marks that are the same as far as they are published.</summary>
    public const string Level = "level";

    private const int SecondsInMinute = 60;

    /// <summary>The number alone, in seconds, metres or points: "0.87", "0.005", "120".</summary>
    public static string FormatNumber(Gap gap) => gap.Value.ToString($"F{gap.Decimals}", CultureInfo.InvariantCulture);

    /// <summary>Behind the winner: "+0.87" and "+1:02.5" of times, "−0.05" of lengths and points.</summary>
    public static string FormatBehind(MarkKind kind, Gap gap) => gap.Value == 0
        ? Level
        : (kind.LowerWins() ? "+" : "\u2212") + FormatClock(kind, gap);

    /// <summary>With its unit: "0.87 s", "1:02.5", "0.71 m", "120 points".</summary>
    public static string FormatMargin(MarkKind kind, Gap gap) => gap.Value == 0
        ? Level
        : FormatClock(kind, gap) + kind switch
        {
            MarkKind.Time => gap.Value < SecondsInMinute ? " s" : "",
            MarkKind.Length or MarkKind.Distance => " m",
            MarkKind.Points or MarkKind.FewestPoints => gap.Value == 1 ? " point" : " points",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a measure without a unit"),
        };

    private static string FormatClock(MarkKind kind, Gap gap)
    {
        if (kind != MarkKind.Time || gap.Value < SecondsInMinute)
            return FormatNumber(gap);
        var minutes = decimal.Truncate(gap.Value / SecondsInMinute);
        var format = gap.Decimals == 0 ? "00" : "00." + new string('0', gap.Decimals);
        return $"{minutes:0}:{(gap.Value - (minutes * SecondsInMinute)).ToString(format, CultureInfo.InvariantCulture)}";
    }
}
