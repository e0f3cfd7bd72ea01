using TrackArchive.Content.Importing.Maps;
using TrackArchive.Domain.Marks;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>Marks as lists write them, by the rules that a map declares.</summary>
public class MarkRulesSpecs
{
    [Theory]
    [InlineData("decimal-comma", "1:39,56", "1:39.56")]
    [InlineData("decimal-comma", "13,41", "13.41")]
    [InlineData("units", "4m 32.6", "4:32.6")]
    [InlineData("units", "4 min 2.6 s", "4:02.6")]
    [InlineData("units", "26H 35M 25S", "26:35:25")]
    [InlineData("units", "44.39 s", "44.39")]
    [InlineData("quotes", "4'32\"6", "4:32.6")]
    [InlineData("quotes", "4'2\"", "4:02")]
    [InlineData("dotted-minutes", "8.07.22", "8:07.22")]
    [InlineData("dotted-minutes", "4.32.6", "4:32.6")]
    [InlineData("dotted-hours", "2.08.44", "2:08:44")]
    [InlineData("decimal-minutes", "4.55", "4:33")]
    [InlineData("decimal-minutes", "4.543", "4:32.6")]
    [InlineData("leading-zeros", "00:04:33", "4:33")]
    [InlineData("leading-zeros", "0:59.87", "59.87")]
    public void A_rule_rewrites_a_time(string rule, string text, string written) => Assert.Equal(written, Rewrite(text, MarkKind.Time, rule));

    [Theory]
    [InlineData("decimal-comma", "12,34", "12.34")]
    [InlineData("units", "12m34", "12.34")]
    [InlineData("units", "12.34m", "12.34")]
    [InlineData("units", "12 yd 2 ft 3 in", "38' 3\"")]
    public void A_rule_rewrites_a_length(string rule, string text, string written) => Assert.Equal(written, Rewrite(text, MarkKind.Length, rule));

    [Fact]
    public void A_number_alone_is_kilometres_where_the_map_says_so() => Assert.Equal("256.2 km", Rewrite("256.2", MarkKind.Distance, "kilometres"));

    [Theory]
    [InlineData("4.32")]
    [InlineData("4:32.6")]
    [InlineData("26H 35M")]
    [InlineData("fast")]
    public void What_a_rule_does_not_fit_stays(string text) =>
        Assert.Equal(text, Rewrite(text, MarkKind.Time, "decimal-comma", "units", "quotes", "dotted-minutes", "dotted-hours"));

    [Fact]
    public void Feet_and_yards_are_kept_exactly() =>
        Assert.Equal(38.25m * 0.3048m, Mark.TryParse(Rewrite("12 yd 2 ft 3 in", MarkKind.Length, "units"), MarkKind.Length).Value.Value);

    [Fact]
    public void The_rule_that_would_read_a_mark_is_suggested()
    {
        Assert.Equal([MarkWriting.DottedMinutes], MarkRules.Suggest("8.07.22", MarkKind.Time));
        Assert.Equal([MarkWriting.DecimalComma], MarkRules.Suggest("1:39,56", MarkKind.Time));
        Assert.Empty(MarkRules.Suggest("4:72.6", MarkKind.Time));
    }

    private static string Rewrite(string text, MarkKind kind, params string[] rules) =>
        MarkRules.Rewrite(text, kind, rules.Select(r => MarkWritings.Tokens.TryParse(r, out var rule) ? rule : throw new ArgumentException(r)).ToHashSet());
}
