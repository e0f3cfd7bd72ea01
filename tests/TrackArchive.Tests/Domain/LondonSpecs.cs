using TrackArchive.Domain;
using Xunit;

namespace TrackArchive.Tests.Domain;

/// <summary>The women's 1500 m of London 2012: five of the twelve were annulled, years apart.</summary>
public class LondonSpecs
{
    private static readonly Final London = Given.Final("olympic-games/2012/women-1500m", "2012-08-10")
        .Placed(1, "cakir-alptekin TUR", "4:10.23")
        .Placed(2, "bulut TUR", "4:10.40")
        .Placed(3, "jamal BRN", "4:10.74")
        .Placed(4, "tomashova RUS", "4:10.90")
        .Placed(5, "aregawi ETH", "4:11.03")
        .Placed(6, "rowbury USA", "4:11.26")
        .Placed(7, "kareiva BLR", "4:11.58")
        .Placed(8, "klocova SVK", "4:12.64")
        .Placed(9, "kostetskaya RUS", "4:12.90")
        .Placed(10, "dobriskey GBR", "4:13.02")
        .Placed(11, "weightman GBR", "4:15.60")
        .Placed(12, "obiri KEN", "4:16.57")
        .Annulled("tomashova", Given.World("2024-09-03"), Given.Ioc())
        .Annulled("cakir-alptekin", Given.World("2015-08-17"), Given.Ioc("2015-08"))
        .Annulled("bulut", Given.World("2017-03"))
        .Annulled("kareiva", Given.World(), Given.Ioc())
        .Annulled("kostetskaya", Given.World(), Given.Ioc());

    [Theory]
    [InlineData("2012-08-10", "Gold cakir-alptekin, Silver bulut, Bronze jamal")]
    [InlineData("2015-08-17", "Gold bulut, Silver jamal, Bronze tomashova")]
    [InlineData("2017-03-31", "Gold jamal, Silver tomashova, Bronze aregawi")]
    [InlineData("2024-09-03", "Gold jamal, Silver aregawi, Bronze rowbury")]
    public void Each_annulment_counts_from_its_own_day(string day, string medals) =>
        Assert.Equal(medals, London.At(day, GivenAuthorities.WorldAthletics).Medals());

    [Fact]
    public void Today_Jamal_Aregawi_and_Rowbury_hold_the_medals() =>
        Assert.Equal(
            "1 jamal, 2 aregawi, 3 rowbury, 4 klocova, 5 dobriskey, 6 weightman, 7 obiri, - cakir-alptekin, - bulut, - tomashova, - kareiva, - kostetskaya",
            London.Now(GivenAuthorities.WorldAthletics).Places());

    [Theory]
    [InlineData("2015-08-17", "Gold cakir-alptekin, Silver bulut, Bronze jamal")]
    [InlineData("2015-08-31", "Gold bulut, Silver jamal, Bronze tomashova")]
    [InlineData("2024-09-03", "Gold bulut, Silver jamal, Bronze tomashova")]
    [InlineData("2026-11-23", "Gold bulut, Silver jamal, Bronze aregawi")]
    public void The_other_authority_has_its_own_dates_and_its_own_podium(string day, string medals) =>
        Assert.Equal(medals, London.At(day, GivenAuthorities.Ioc).Medals());
}
