using TrackArchive.Domain.Marks;
using Xunit;

namespace TrackArchive.Tests.Domain;

public class WindSpecs
{
    [Fact]
    public void Not_measured_not_recorded_and_zero_are_three_things()
    {
        Wind[] winds = [Wind.NotMeasured, Wind.NotRecorded, Wind.FromMetresPerSecond(0)];

        Assert.Equal(["not measured", "not recorded", "0.0"], winds.Select(w => w.ToString()));
        Assert.Equal(3, winds.Distinct().Count());
        Assert.Equal([null, null, 0m], winds.Select(w => w.MetresPerSecond));
    }

    [Fact]
    public void A_wind_that_nobody_wrote_is_not_recorded() => Assert.Equal(Wind.NotRecorded, default);

    [Theory]
    [InlineData("1.3", "+1.3")]
    [InlineData("+1.3", "+1.3")]
    [InlineData("-0.4", "-0.4")]
    [InlineData("0.0", "0.0")]
    [InlineData("-0.0", "0.0")]
    [InlineData("2", "+2.0")]
    [InlineData("1.35", "+1.35")]
    [InlineData("not-measured", "not measured")]
    [InlineData("not-recorded", "not recorded")]
    public void A_wind_is_read_and_written(string text, string written) => Assert.Equal(written, Wind.TryParse(text).Value.ToString());

    [Theory]
    [InlineData("")]
    [InlineData(" 1.3")]
    [InlineData("1,3")]
    [InlineData("1.3 m/s")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("+-1")]
    [InlineData("1.3\n")]
    [InlineData("1.2345")]
    [InlineData("\u0661.3")]
    [InlineData("nwi")]
    public void What_is_no_wind_is_refused(string text)
    {
        var read = Wind.TryParse(text);

        Assert.Equal($"'{text}' is not a valid wind: expected metres a second like 1.3 or -0.4, not-measured or not-recorded", read.Error);
    }

    [Theory]
    [InlineData("20")]
    [InlineData("-20.0")]
    [InlineData("999.999")]
    public void A_gale_is_a_slip(string text) =>
        Assert.Equal($"'{text}' is not a valid wind: it must be below 20 m/s", Wind.TryParse(text).Error);

    [Fact]
    public void A_wind_is_below_twenty_metres_a_second_in_either_direction()
    {
        Assert.Equal(["+19.999", "-19.999"], new[] { 19.999m, -19.999m }.Select(v => Wind.FromMetresPerSecond(v).ToString()));
        Assert.All([20m, -20m, decimal.MaxValue], v => Assert.Throws<ArgumentOutOfRangeException>(() => Wind.FromMetresPerSecond(v)));
    }

    [Fact]
    public void Winds_are_equal_whatever_the_zeros_behind() =>
        Assert.Equal(Wind.TryParse("1.3").Value, Wind.TryParse("+1.30").Value);

    [Theory]
    [InlineData("2.0", true)]
    [InlineData("-3.1", true)]
    [InlineData("0.0", true)]
    [InlineData("2.1", false)]
    [InlineData("2.01", false)]
    [InlineData("not-measured", null)]
    [InlineData("not-recorded", null)]
    public void A_record_allows_two_metres_a_second_and_an_unknown_wind_decides_nothing(string text, bool? allowed) =>
        Assert.Equal(allowed, Wind.TryParse(text).Value.AllowsRecord);
}
