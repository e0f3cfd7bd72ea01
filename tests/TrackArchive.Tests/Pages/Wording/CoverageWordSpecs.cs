using TrackArchive.Domain;
using TrackArchive.Pages.Wording;
using TrackArchive.Tests.Domain;
using Xunit;

namespace TrackArchive.Tests.Pages.Wording;

/// <summary>A final says which places it has, and which it lacks.</summary>
public sealed class CoverageWordSpecs
{
    [Theory]
    [InlineData(8, "", "first 8 places")]
    [InlineData(6, "8", "first 6 places; 7th not known")]
    [InlineData(6, "9", "first 6 places; 7th and 8th not known")]
    [InlineData(6, "12", "first 6 places; 7th, 8th, 9th and 2 others not known")]
    [InlineData(3, "", "medallists")]
    public void Names_the_places_that_nobody_has(int unbroken, string last, string words)
    {
        var places = Enumerable.Range(1, unbroken).Select(p => $"{p}").Append(last).Where(p => p.Length > 0);
        Assert.Equal(words, CoverageWords.Describe(Field([.. places])));
    }

    [Fact]
    public void A_mark_that_somebody_made_and_no_source_gives_is_not_known()
    {
        var final = Field("1", "2", "3");
        Assert.Equal("mark not known", MarkWords.Describe(final.Results[0] with { Mark = null }));
        Assert.Null(MarkWords.Describe(final.Results[0] with { Mark = null, Place = null, Status = ResultStatus.DidNotFinish }));
    }

    private static Final Field(params string[] places) => places
        .Aggregate(Given.Final("olympic-games/2000/women-100m"), (final, place) => final.Placed(int.Parse(place), $"a{final.Results.Length} AAA"));
}
