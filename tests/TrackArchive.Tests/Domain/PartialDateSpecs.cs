using TrackArchive.Domain;
using Xunit;

namespace TrackArchive.Tests.Domain;

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
        Assert.Equal($"'{text}' is no date: expected 1984-08-11, 1984-08 or 1984", PartialDate.TryParse(text).Error);

    [Theory]
    [InlineData("1984-13")]
    [InlineData("1984-00")]
    [InlineData("1984-02-30")]
    [InlineData("1900-02-29")]
    [InlineData("1984-08-00")]
    [InlineData("0000")]
    public void A_day_must_be_in_the_calendar(string text) =>
        Assert.Equal($"'{text}' is not in the calendar", PartialDate.TryParse(text).Error);

    [Fact]
    public void Dates_sort_by_the_end_of_their_period_and_the_vaguer_first()
    {
        string[] sorted = ["1983-12-31", "1984-08-11", "1984-08", "1984-08-31", "1984", "~1984", "1984-12", "1984-12-31"];

        Assert.Equal(sorted, sorted.Reverse().Select(Given.Date).Order().Select(d => d.ToString()));
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
}
