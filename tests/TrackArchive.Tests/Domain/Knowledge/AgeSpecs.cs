using TrackArchive.Domain.Knowledge;
using Xunit;

namespace TrackArchive.Tests.Domain.Knowledge;

public class AgeSpecs
{
    [Theory]
    [InlineData("1956-09-29", "1984-08-11", 27, 317)]
    [InlineData("1956-09-29", "1984-09-29", 28, 0)]
    [InlineData("1992-02-29", "2012-02-28", 19, 365)]
    [InlineData("1992-02-29", "2012-02-29", 20, 0)]
    [InlineData("1992-02-29", "2013-02-28", 21, 0)]
    [InlineData("1992-02-29", "1992-02-29", 0, 0)]
    [InlineData("1992-02-29", "1990-01-01", 0, 0)]
    [InlineData("0001-01-01", "9999-12-31", 9998, 364)]
    public void An_age_is_whole_years_and_the_days_since_the_last_birthday(string birth, string day, int years, int days) =>
        Assert.Equal(new Age(years, days), Age.FromBirth(Given.Day(birth), Given.Day(day)));

    [Fact]
    public void Ages_are_ordered_by_years_then_days_from_the_day_of_birth_on()
    {
        Age[] sorted = [default, new Age(0, 365), new Age(16, 119), new Age(16, 129), new Age(21, 0)];

        Assert.Equal(sorted, sorted.Reverse().Order());
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(16, -1)]
    [InlineData(16, 366)]
    public void No_age_is_below_zero_and_no_year_has_more_days(int years, int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Age(years, days));
}
