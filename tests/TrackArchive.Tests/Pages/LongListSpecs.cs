using TrackArchive.Domain;
using TrackArchive.Pages.Lists;
using TrackArchive.Pages.Teams;
using TrackArchive.Tests.Domain;
using Xunit;

namespace TrackArchive.Tests.Pages;

/// <summary>What would be too long for one page is divided as a reader would look for it.</summary>
public sealed class LongListSpecs
{
    private static readonly GivenSite Site = new(
    [
        Field("olympic-games/1972/men-10000m", "baker USA", 150),
        Field("olympic-games/1976/men-10000m", "bates USA", 150),
        Field("olympic-games/1980/men-10000m", "yates USA", 150),
        Field("olympic-games/1988/men-10000m", "young USA", 150),
        Field("olympic-games/1984/men-10000m", "abbott GBR", 3),
    ]);

    [Fact]
    public void A_nation_with_more_results_than_a_page_holds_has_a_page_a_decade()
    {
        var nation = Site.Page<TeamPage>("nations/USA.html");
        var seventies = Site.Page<TeamDecadePage>("nations/USA/1970s.html");

        Assert.Empty(nation.Results);
        Assert.Equal(["1970s 300 results", "1980s 300 results"], nation.Decades.Select(d => $"{d.Link.Words} {d.Detail}"));
        Assert.Equal(300, seventies.Results.Length);
        Assert.Equal("nations/USA/1980s.html", seventies.Next!.To.Path);
        Assert.Null(seventies.Previous);
    }

    [Fact]
    public void Other_nations_have_all_of_theirs_on_one()
    {
        var nation = Site.Page<TeamPage>("nations/GBR.html");

        Assert.Equal(3, nation.Results.Length);
        Assert.Empty(nation.Decades);
    }

    [Fact]
    public void The_index_of_athletes_leads_to_its_letters_and_says_what_they_hold() => Assert.Equal(
        ["A abbott1 to abbott3, 3 athletes", "B baker1 to bates99, 300 athletes", "Y yates1 to young99, 300 athletes"],
        Site.Page<IndexPage>("athletes/index.html").Sections[^1].Entries.Select(e => $"{e.Link.Words} {e.Detail}"));

    [Fact]
    public void A_letter_with_many_athletes_is_divided_by_the_first_two()
    {
        Assert.Null(Site.Page<IndexPage>("athletes/by-letter/a.html").Sections.Single().Heading);
        Assert.Equal("Ba", Site.Page<IndexPage>("athletes/by-letter/b.html").Sections.Single().Heading);
    }

    private static Final Field(string id, string who, int athletes)
    {
        var words = who.Split(' ');
        return Enumerable.Range(1, athletes).Aggregate(Given.Final(id), (final, place) => final.Placed(place, $"{words[0]}{place} {words[1]}"));
    }
}
