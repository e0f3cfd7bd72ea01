using TrackArchive.Domain;
using Xunit;

namespace TrackArchive.Tests.Domain;

public class NationSpecs
{
    [Theory]
    [InlineData(1952, 1991, 1951, false)]
    [InlineData(1952, 1991, 1952, true)]
    [InlineData(1952, 1991, 1991, true)]
    [InlineData(1952, 1991, 1992, false)]
    [InlineData(1992, 1992, 1992, true)]
    [InlineData(1992, null, 1991, false)]
    [InlineData(1992, null, 2024, true)]
    [InlineData(null, 1988, 1896, true)]
    [InlineData(null, 1988, 1989, false)]
    [InlineData(null, null, 1896, true)]
    public void A_code_stands_only_in_its_own_years(int? from, int? to, int year, bool stood) =>
        Assert.Equal(stood, new Nation(new NationCode("URS"), "Soviet Union") { From = from, To = to }.WasUsedIn(year));

    [Fact]
    public void A_nation_belongs_to_the_result_and_not_to_the_athlete()
    {
        var athens = Given.Final("olympic-games/2004/men-1500m").Placed(2, "lagat KEN", "3:34.30");
        var osaka = Given.Final("world-championships/2007/men-1500m").Placed(1, "lagat USA", "3:34.77");

        Assert.Equal(athens.Results[0].Athlete, osaka.Results[0].Athlete);
        Assert.Equal(["KEN", "USA"], new[] { athens, osaka }.Select(f => f.Results[0].Nation.Code.Value));
    }
}
