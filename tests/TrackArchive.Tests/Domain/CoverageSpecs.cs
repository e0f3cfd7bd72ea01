using TrackArchive.Domain;
using Xunit;

namespace TrackArchive.Tests.Domain;

public class CoverageSpecs
{
    [Theory]
    [InlineData("", Coverage.Missing)]
    [InlineData("1", Coverage.Partial)]
    [InlineData("1 2", Coverage.Partial)]
    [InlineData("1 3 4 5 6 7", Coverage.Partial)]
    [InlineData("2 3 4 5 6 7", Coverage.Partial)]
    [InlineData("1 2 3", Coverage.Medals)]
    [InlineData("3 1 2", Coverage.Medals)]
    [InlineData("1 2 3 4 5", Coverage.Medals)]
    [InlineData("1 2 3 4 5 7 8", Coverage.Medals)]
    [InlineData("1 2 3 4 5 6", Coverage.Finishers)]
    [InlineData("1 2 3 4 5 6 7 9", Coverage.Finishers)]
    public void Coverage_counts_the_places_before_the_first_hole(string places, Coverage expected) =>
        Assert.Equal(expected, Field(places).Coverage);

    [Theory]
    [InlineData("1 2 3 4 5 6 7 9", "8")]
    [InlineData("1 2 3 4 5 6 9", "7 8")]
    [InlineData("1 2 2 4 6", "5")]
    [InlineData("1 2 2 3 4 6", "")]
    [InlineData("1 2 3", "")]
    public void Places_that_nobody_has_before_the_last_are_missing(string places, string missing) =>
        Assert.Equal(missing, string.Join(' ', PlaceRun.FindMissing(Field(places).KnownPlaces)));

    [Theory]
    [InlineData("1 1 3", Coverage.Medals)]
    [InlineData("1 1 2", Coverage.Medals)]
    [InlineData("1 1", Coverage.Partial)]
    [InlineData("1 1 4", Coverage.Partial)]
    [InlineData("1 2 2 4 5 6", Coverage.Finishers)]
    [InlineData("1 1 2 3 4 5", Coverage.Finishers)]
    [InlineData("1 2 3 3 5 6", Coverage.Finishers)]
    [InlineData("1 2 3 4 5 5", Coverage.Finishers)]
    public void A_shared_place_is_no_hole(string places, Coverage expected) =>
        Assert.Equal(expected, Field(places).Coverage);

    [Fact]
    public void A_vacant_place_is_no_hole()
    {
        var listed = Field("2 2 3 4 5").Without(ResultStatus.Unknown, "jones USA");

        Assert.Equal(Coverage.Partial, listed.Coverage);
        Assert.Equal(
            Coverage.Finishers,
            listed.Decided(DecisionEffect.Annul, "jones", [Given.Ioc("2007")], d => d with { Refill = false, PlaceBefore = 1 }).Coverage);
        Assert.Equal(
            Coverage.Partial,
            listed.Decided(DecisionEffect.Annul, "jones", [Given.Ioc("2007")], d => d with { PlaceBefore = 1 }).Coverage);
    }

    [Fact]
    public void Those_without_a_place_do_not_fill_a_hole() =>
        Assert.Equal(
            Coverage.Partial,
            Field("1 2").Without(ResultStatus.DidNotFinish, "x XXX").Without(ResultStatus.AlsoCompeted, "y YYY").Coverage);

    [Fact]
    public void A_final_is_complete_only_when_a_source_says_so()
    {
        var eight = Field("1 2 3 4 5 6 7 8");

        Assert.Equal(Coverage.Finishers, eight.Coverage);
        Assert.Equal(Coverage.Complete, (eight with { CompleteBy = [Given.IocList] }).Coverage);
        Assert.Equal(Coverage.Complete, (Field("1") with { CompleteBy = [Given.IocList] }).Coverage);
    }

    private static Final Field(string places) => places.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(Given.Final("olympic-games/2000/women-100m"), (final, place) => final.Placed(int.Parse(place), $"a{final.Results.Length} AAA"));
}
