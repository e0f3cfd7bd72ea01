using Xunit;

namespace TrackArchive.Tests.Domain.Values;

public class PartialDateSpecs
{
    [Theory]
    [InlineData("1984-08-11", "1984-08-11", "1984-08-11")]
    [InlineData("1984-08", "1984-08-01", "1984-08-31")]
    [InlineData("1984-02", "1984-02-01", "1984-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("1984", "1984-01-01", "1984-12-31")]
    [InlineData("0776", "0776-01-01", "0776-12-31")]
    [InlineData("~1956", "1956-01-01", "1956-12-31")]
    public void A_date_is_as_much_of_it_as_is_known(string text, string first, string last)
    {
        var date = Given.Date(text);

        Assert.Equal(text, date.ToString());
        Assert.Equal((first, last), (date.FirstDay.ToString("yyyy-MM-dd"), date.LastDay.ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("1984-08-11", true, false)]
    [InlineData("1984-08", false, false)]
    [InlineData("1984", false, false)]
    [InlineData("~1956", false, true)]
    public void Only_a_whole_day_is_exact_and_only_a_tilde_makes_it_approximate(string text, bool exact, bool approximate) =>
        Assert.Equal((exact, approximate), (Given.Date(text).IsExact, Given.Date(text).IsApproximate));

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("84")]
    [InlineData("1984-8-11")]
    [InlineData("11.8.1984")]
    [InlineData("1984-08-11-01")]
    [InlineData("1984-08-11T00:00")]
    [InlineData(" 1984")]
    [InlineData("1984-")]
    [InlineData("~1956-09")]
    [InlineData("~~1956")]
    [InlineData("\u0661\u0669\u0668\u0664")]
    public void What_is_no_date_is_refused(string text) =>
        Assert.Equal($"'{text}' is not a valid date: expected 1984-08-11, 1984-08 or 1984", PartialDate.TryParse(text).Error);

    [Theory]
    [InlineData("1984-13", "there is no month 13")]
    [InlineData("1984-00", "there is no month 00")]
    [InlineData("1984-00-12", "there is no month 00")]
    [InlineData("1984-02-30", "1984-02 has no day 30")]
    [InlineData("1900-02-29", "1900-02 has no day 29")]
    [InlineData("1984-08-00", "1984-08 has no day 00")]
    [InlineData("0000", "the calendar begins with the year 0001")]
    [InlineData("0000-00-00", "the calendar begins with the year 0001")]
    [InlineData("~0000", "the calendar begins with the year 0001")]
    public void A_day_must_be_in_the_calendar(string text, string why) =>
        Assert.Equal($"'{text}' is not in the calendar: {why}", PartialDate.TryParse(text).Error);

    [Fact]
    public void Dates_sort_by_the_end_of_their_period_and_the_vaguer_first()
    {
        string[] sorted = ["1983-12-31", "1984-08-11", "1984-08", "1984-08-31", "1984", "~1984", "1984-12", "1984-12-31"];

        Assert.Equal(sorted, sorted.Reverse().Select(Given.Date).Order().Select(d => d.ToString()));
    }

    [Fact]
    public void The_default_says_nothing_so_that_any_day_can_be_meant()
    {
        PartialDate nothing = default;

        Assert.Equal(("", 0, false), (nothing.ToString(), nothing.Year, nothing.IsExact));
        Assert.Equal((DateOnly.MinValue, DateOnly.MaxValue), (nothing.FirstDay, nothing.LastDay));
        Assert.True(nothing.CompareTo(Given.Date("9999-12-30")) > 0);
        Assert.Equal(0, nothing.CompareTo(default));
    }

    [Fact]
    public void The_calendar_is_whole()
    {
        Assert.Equal(DateOnly.MinValue, Given.Date("0001").FirstDay);
        Assert.Equal(DateOnly.MaxValue, Given.Date("9999").LastDay);
        Assert.Equal(PartialDate.FromDay(DateOnly.MaxValue), Given.Date("9999-12-31"));
    }

    /// <summary>What sorts at the same place is the same.</summary>
    [Fact]
    public void Only_equal_dates_compare_as_equal()
    {
        PartialDate[] dates = [.. new[] { "1984", "~1984", "1984-12", "1984-12-31", "9999", "9999-12-31" }.Select(Given.Date), default];

        Assert.All(dates.SelectMany(_ => dates, (a, b) => (a, b)), pair => Assert.Equal(pair.a == pair.b, pair.a.CompareTo(pair.b) == 0));
    }

    [Fact]
    public void A_span_holds_both_its_ends()
    {
        var games = new DateSpan(new DateOnly(1984, 8, 3), new DateOnly(1984, 8, 12));

        Assert.Equal("1984-08-03/1984-08-12", games.ToString());
        Assert.Equal(
            [false, true, true, false],
            new[] { "1984-08-02", "1984-08-03", "1984-08-12", "1984-08-13" }.Select(d => games.Contains(Given.Day(d))));
    }

    [Fact]
    public void A_span_never_runs_backwards()
    {
        var (first, last) = (Given.Day("1984-08-12"), Given.Day("1984-08-03"));

        Assert.Contains("the last day, 1984-08-03, is before the first, 1984-08-12", Assert.Throws<ArgumentException>(() => new DateSpan(first, last)).Message, StringComparison.Ordinal);
        Assert.Equal(1, Enumerable.Range(0, 40).Count(day => new DateSpan(first, first).Contains(last.AddDays(day))));
        Assert.Equal(new DateSpan(DateOnly.MinValue, DateOnly.MinValue), default);
    }

    [Theory]
    [InlineData("1984-08-03/1984-08-12", "1984-08-03/1984-08-12")]
    [InlineData("1984-08-03", "1984-08-03/1984-08-03")]
    [InlineData("0001-01-01/9999-12-31", "0001-01-01/9999-12-31")]
    public void A_span_is_two_days_or_one(string text, string span) => Assert.Equal(span, DateSpan.TryParse(text).Value.ToString());

    [Theory]
    [InlineData("", "'' is not a valid date: expected 1984-08-11, 1984-08 or 1984")]
    [InlineData("1984-08-03/", "'' is not a valid date")]
    [InlineData("1984-08-03/12.8.1984", "'12.8.1984' is not a valid date")]
    [InlineData("1984-08-03/1984-08", "'1984-08' is not a whole day: a span needs days like 1984-08-03/1984-08-12")]
    [InlineData("~1984/1984-08-12", "'~1984' is not a whole day")]
    [InlineData("1984-08-32/1984-09-02", "'1984-08-32' is not in the calendar: 1984-08 has no day 32")]
    [InlineData("1984-08-12/1984-08-03", "the last day, 1984-08-03, is before the first, 1984-08-12")]
    [InlineData("1984-08-03/1984-08-05/1984-08-12", "'1984-08-03/1984-08-05/1984-08-12' is not a valid span of days")]
    public void The_message_about_a_wrong_span_names_its_wrong_end(string text, string message) =>
        Assert.StartsWith(message, DateSpan.TryParse(text).Error, StringComparison.Ordinal);
}
