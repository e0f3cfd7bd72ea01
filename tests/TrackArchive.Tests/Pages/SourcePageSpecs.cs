using TrackArchive.Pages;
using TrackArchive.Pages.Sources;
using TrackArchive.Tests.Domain;
using Xunit;

namespace TrackArchive.Tests.Pages;

public sealed class SourcePageSpecs
{
    private static readonly GivenSite Site = new(
        Given.Final("olympic-games/1980/men-1500m").Placed(1, "coe GBR", "3:38.4").StatedBy(Given.Olympedia),
        Given.Final("olympic-games/1984/men-1500m").Placed(1, "coe GBR", "3:32.53").StatedBy(Given.IocList, Given.Olympedia));

    [Fact]
    public void A_source_stands_on_the_page_of_its_letter_where_citations_lead()
    {
        var address = Routes.Source(Given.Olympedia.Id);

        Assert.Equal("olympedia", address.Fragment);
        Assert.Equal(["olympedia"], Site.Page<SourcesPage>(address.Path).Sources.Select(s => s.Id));
    }

    [Fact]
    public void The_first_page_leads_to_every_letter_and_names_those_of_most_finals_first()
    {
        var page = Site.Page<SourcesPage>("sources.html");

        Assert.Equal(["sources/i.html", "sources/o.html"], page.SeeAlso.Select(w => w.To.Path));
        Assert.Equal([("olympedia", 2), ("ioc-2016", 1)], page.MostCited.Select(s => (s.Id, s.Finals)));
    }
}
