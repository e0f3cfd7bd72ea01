using TrackArchive.Domain.Knowledge;
using TrackArchive.Pages.Wording;
using Xunit;

namespace TrackArchive.Tests.Pages.Wording;

/// <summary>A gap has as many decimals as the marks that were subtracted, wherever it is written.</summary>
public class GapWordsSpecs
{
    [Theory]
    [InlineData("3", "1", "3")]
    [InlineData("0.5", "0.1", "0.5")]
    [InlineData("0.87", "0.01", "0.87")]
    [InlineData("0.30", "0.01", "0.30")]
    [InlineData("0.003", "0.001", "0.003")]
    [InlineData("0.0012", "0.0001", "0.0012")]
    [InlineData("0.6", "0.2", "0.6")]
    [InlineData("0.75", "0.25", "0.75")]
    [InlineData("0.375", "0.125", "0.375")]
    [InlineData("0.5", "0.5", "0.5")]
    public void Every_precision_is_written_in_full(string value, string precision, string written)
    {
        var gap = new Gap(Number(value), Number(precision));
        Assert.Equal(written, GapWords.FormatNumber(gap));
        Assert.Equal($"+{written}", GapWords.FormatBehind(MarkKind.Time, gap));
        Assert.Equal($"−{written}", GapWords.FormatBehind(MarkKind.Length, gap));
        Assert.Equal($"{written} s", GapWords.FormatMargin(MarkKind.Time, gap));
    }

    [Theory]
    [InlineData("60", "1", "1:00")]
    [InlineData("62.5", "0.1", "1:02.5")]
    [InlineData("125.07", "0.01", "2:05.07")]
    [InlineData("3661.003", "0.001", "61:01.003")]
    public void From_a_minute_on_times_are_written_as_a_clock_does(string value, string precision, string written)
    {
        var gap = new Gap(Number(value), Number(precision));
        Assert.Equal($"+{written}", GapWords.FormatBehind(MarkKind.Time, gap));
        Assert.Equal(written, GapWords.FormatMargin(MarkKind.Time, gap));
    }

    [Theory]
    [InlineData(MarkKind.Time)]
    [InlineData(MarkKind.Length)]
    [InlineData(MarkKind.Points)]
    public void Equal_marks_are_level_and_no_gap_of_zero(MarkKind kind)
    {
        Assert.Equal("level", GapWords.FormatBehind(kind, new Gap(0, 0.01m)));
        Assert.Equal("level", GapWords.FormatMargin(kind, new Gap(0, 0.01m)));
    }

    [Fact]
    public void Units_follow_what_is_measured()
    {
        Assert.Equal("0.71 m", GapWords.FormatMargin(MarkKind.Length, new Gap(0.71m, 0.01m)));
        Assert.Equal("120 points", GapWords.FormatMargin(MarkKind.Points, new Gap(120, 1)));
        Assert.Equal("1 point", GapWords.FormatMargin(MarkKind.Points, new Gap(1, 1)));
    }

    private static decimal Number(string text) => decimal.Parse(text);
}
