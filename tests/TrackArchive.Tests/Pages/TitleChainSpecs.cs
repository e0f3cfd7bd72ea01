using TrackArchive.Domain;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Teams;
using TrackArchive.Tests.Domain;
using TrackArchive.Tests.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Pages;

/// <summary>Who held a title before and after an athlete is said only where no final between is unknown.</summary>
public class TitleChainSpecs
{
    [Fact]
    public void Titles_one_after_the_other_are_a_chain_with_who_was_before_and_after() =>
        Assert.Equal(["1976 > 1980, 1984 > 1988"], Chains(Run(1976, "x XXX"), Run(1980, "a AAA"), Run(1984, "a AAA"), Run(1988, "y YYY")));

    [Fact]
    public void A_final_that_the_archive_lacks_breaks_it() =>
        Assert.Equal(["1976 > 1980", "1988"], Chains(Run(1976, "x XXX"), Run(1980, "a AAA"), Run(1988, "a AAA"), Run(1996, "y YYY")));

    [Fact]
    public void An_edition_that_was_not_held_does_not() =>
        Assert.Equal(["1980, 1988 > 1996"], Chains([GivenFinals.Cancelled("og", 1984), GivenFinals.Cancelled("og", 1992)], Run(1980, "a AAA"), Run(1988, "a AAA"), Run(1996, "y YYY")));

    [Fact]
    public void The_first_and_the_last_title_of_a_nation_are_those_known_where_one_before_or_after_is_not()
    {
        Final[] finals = [Run(1980, "a AAA"), Run(1988, "b AAA"), Run(1996, "y YYY")];

        Assert.Equal(["a, 1980", "b, 1988"], FirstAndLast(GivenFinals.CreateArchive(finals)));
        Assert.Equal(["a, 1980, of those known", "b, 1988"], FirstAndLast(GivenFinals.CreateArchive(finals, GivenFinals.Held("og", 1976, "men-1500m"))));
        Assert.Equal(["a, 1980", "b, 1988, of those known"], FirstAndLast(GivenFinals.CreateArchive(finals, GivenFinals.Held("og", 1992, "men-1500m"))));
    }

    private static string[] FirstAndLast(Archive archive)
    {
        var row = GivenSite.PagesOf(archive).OfType<TeamPage>().Single(p => p.Code == "AAA").Events.Single();
        return [row.First.Words, row.Last!.Words];
    }

    private static Final Run(int year, string winner) => Given.Final($"og/{year}/men-1500m").Placed(1, winner).Placed(2, $"x{year} XXX");

    private static IEnumerable<string> Chains(params Final[] finals) =>
        Chains([.. new[] { 1984, 1992 }.Where(y => finals.All(f => f.Edition.Year != y) && y > 1980 && y < finals[^1].Edition.Year).Select(y => GivenFinals.Held("og", y, "men-1500m"))], finals);

    private static IEnumerable<string> Chains(Edition[] others, params Final[] finals) =>
        GivenSite.PagesOf(GivenFinals.CreateArchive(finals, others)).OfType<AthletePage>().Single(p => p.Route.Path == "athletes/a.html").Titles
            .Select(c => (c.From is { } from ? $"{from.Final.Words} > " : "") + string.Join(", ", c.Titles.Select(t => t.Final.Words)) + (c.To is { } to ? $" > {to.Final.Words}" : ""));
}
