using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Domain.Relations;

public sealed class DaysInHistorySpecs
{
    [Fact]
    public void Finals_of_different_years_share_a_day_oldest_first_and_leap_day_is_its_own()
    {
        var days = DaysInHistory.Create(GivenArchive.From(
            Given.Final("og/1984/men-1500m", "1984-08-11").Placed(1, "coe GBR"),
            Given.Final("wc/2013/women-1500m", "2013-08-11").Placed(1, "aregawi SWE"),
            Given.Final("og/1904/men-1500m", "1904-02-29").Placed(1, "lightbody USA")));

        Assert.Equal(["02-29", "08-11"], days.Select(d => d.Day.ToString()));
        Assert.Equal([1984, 2013], days[1].Finals.Select(f => f.Edition.Year));
    }

    [Theory, InlineData("1984-08"), InlineData("1984"), InlineData(null)]
    public void A_final_whose_day_is_not_known_is_on_none(string? date) =>
        Assert.Empty(DaysInHistory.Create(GivenArchive.From(Given.Final("og/1984/men-1500m", date).Placed(1, "coe GBR"))));

    [Fact]
    public void World_records_are_reported_before_older_finals()
    {
        Final[] finals =
        [
            Given.Final("og/1896/men-1500m", "1896-08-11").Placed(1, "flack AUS"),
            Given.Final("og/1912/men-1500m", "1912-08-11").Placed(1, "jackson GBR"),
            WonWithWorldRecord(Given.Final("og/1960/men-1500m", "1960-08-11").Placed(1, "elliott AUS")),
        ];
        var relations = new ArchiveRelations(GivenArchive.From(finals));

        Assert.Equal([1896, 1960], DaysInHistory.WorthTelling(relations, finals, 2).Select(f => f.Edition.Year));
    }

    private static Final WonWithWorldRecord(Final final) => final with { Results = [final.Results[0] with { Records = ["WR"] }] };
}
