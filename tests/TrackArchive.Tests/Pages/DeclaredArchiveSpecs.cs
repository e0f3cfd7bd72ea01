using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Front;
using TrackArchive.Pages.Teams;
using TrackArchive.Tests.Domain;
using Xunit;

namespace TrackArchive.Tests.Pages;

/// <summary>Authorities, families of sources and championships are what an archive declares; pages name no others.</summary>
public class DeclaredArchiveSpecs
{
    private static readonly Authority Club = new(new AuthorityId("club"), "Ely Runners") { InSentences = "the club" };
    private static readonly Final Mile = Given.Final("club-championships/2024/men-mile", "2024-05-18").Placed(1, "ann GBR", "4:40.1").Placed(2, "ben GBR", "4:41.0");

    [Fact]
    public void Standings_that_differ_carry_the_names_of_the_declared_authorities()
    {
        var page = Page<FinalPage>(Archive(Authority.Organisers, Mile.Annulled("ann", new Ruling(Club, Given.Date("2024-06")))));
        Assert.Equal(["Ely Runners", "Organisers"], page.ByAuthority.Select(t => t.Caption).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_on_method_says_who_decides_for_which_championship()
    {
        Assert.Equal("The club decides for the Club Championships.", Page<AboutPage>(Archive(Club, Mile)).Authorities);
        Assert.Null(Page<AboutPage>(Archive(Authority.Organisers, Mile)).Authorities);
    }

    [Fact]
    public void Descriptions_name_the_championships_of_the_archive()
    {
        var archive = Archive(Club, Mile);
        Assert.Contains("in finals of the Club Championships", Page<TeamPage>(archive).Description, StringComparison.Ordinal);
        Assert.All(GivenSite.PagesOf(archive).OfType<AthletePage>(), p => Assert.Contains("in finals of the Club Championships", p.Description, StringComparison.Ordinal));
        Assert.Equal("Titles, with the longest wait between two", Page<TeamPage>(archive).EventsCaption);
    }

    [Fact]
    public void Nothing_speaks_of_other_championships_and_authorities()
    {
        foreach (var page in GivenSite.PagesOf(Archive(Club, Mile)))
            Assert.DoesNotMatch("Olympic|World Championships|World Athletics|IOC", $"{page.Title} {page.Description} {page}");
    }

    private static TPage Page<TPage>(Archive archive)
        where TPage : Page => GivenSite.PagesOf(archive).OfType<TPage>().First();

    private static Archive Archive(Authority authority, Final final)
    {
        var site = new Site("The club", new Uri("https://example.org/"), Given.Today, "1") { Authorities = [Club] };
        return new Archive(new ArchiveParts(site)
        {
            Teams = final.Results.SelectMany(r => r.Teams).DistinctBy(n => n.Id),
            Events = [final.Event],
            Championships = [new Championship(final.Id.Edition.Championship, "Club Championships", authority) { Editions = [final.Edition] }],
            Athletes = final.Results.Select(r => r.Athlete).OfType<Athlete>(),
            Finals = [final],
        });
    }
}
