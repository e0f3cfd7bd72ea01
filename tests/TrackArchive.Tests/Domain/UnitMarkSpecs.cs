using TrackArchive.Domain.Marks;
using Xunit;

namespace TrackArchive.Tests.Domain;

/// <summary>Marks that are not written in metres alone: feet and inches, and distances with their unit.</summary>
public sealed class UnitMarkSpecs
{
    /// <summary>Text, value in metres, and precision.</summary>
    public static TheoryData<MarkKind, string, string, string> Written { get; } = new()
    {
        { MarkKind.Length, "45-06.25", "13.87475", "0.000254" },
        { MarkKind.Length, "45-6 1/4", "13.87475", "0.00635" },
        { MarkKind.Length, "21' 3\"", "6.477", "0.0254" },
        { MarkKind.Length, "20 ft 11 1/2", "6.3881", "0.0127" },
        { MarkKind.Length, "20 ft 11½ in", "6.3881", "0.00635" },
        { MarkKind.Length, "6' 2\"", "1.8796", "0.0254" },
        { MarkKind.Length, "21-3w", "6.477", "0.0254" },
        { MarkKind.Distance, "270.116 km", "270116", "1" },
        { MarkKind.Distance, "256.2 km", "256200", "100" },
        { MarkKind.Distance, "19425 m", "19425", "1" },
        { MarkKind.Distance, "11 mi 1286 yd", "18878.7024", "0.9144" },
    };

    public static TheoryData<MarkKind, string, string> Refused { get; } = new()
    {
        { MarkKind.Length, "20 ft 12", "the inches in '20 ft 12' are not below 12" },
        { MarkKind.Length, "20 ft 11 1/3", "their fraction is not in halves, quarters, eighths or sixteenths" },
        { MarkKind.Length, "21' 3x", "expected feet and inches like 45-06.25" },
        { MarkKind.Distance, "256.2", "expected a distance with its unit like 270.116 km" },
        { MarkKind.Distance, "0 km", "must be greater than zero" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void It_keeps_its_writing_and_is_converted_exactly(MarkKind kind, string text, string value, string precision)
    {
        var mark = Given.Mark(text, kind);
        Assert.Equal((kind, decimal.Parse(value), decimal.Parse(precision)), (mark.Kind, mark.Value, mark.Precision));
        Assert.Equal(text, mark.ToString());
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_such_mark_is_refused_and_the_error_says_what_was_expected(MarkKind kind, string text, string error)
    {
        var read = Mark.TryParse(text, kind);
        Assert.False(read.Succeeded);
        Assert.Contains(error, read.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20 ft 11 1/2", "6.38", true)]
    [InlineData("20 ft 11 1/2", "6.39", true)]
    [InlineData("20 ft 11 1/2", "6.41", false)]
    [InlineData("45-06.25", "13.87", true)]
    [InlineData("45-06.25", "13.86", false)]
    [InlineData("21' 3\"", "21-3", true)]
    public void Feet_agree_with_the_metres_into_which_they_may_have_been_converted(string feet, string other, bool agree)
    {
        var (a, b) = (Given.Mark(feet, MarkKind.Length), Given.Mark(other, MarkKind.Length));
        Assert.Equal((agree, agree), (a.AgreesWith(b), b.AgreesWith(a)));
    }
}
