using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Pages.Championships;
using TrackArchive.Pages.Events;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Sources;
using TrackArchive.Tests.Domain;
using Xunit;

namespace TrackArchive.Tests.Pages;

public sealed class CoveragePageSpecs
{
    private static readonly Event Metres10000 = Given.Final("olympic-games/1984/men-10000m").Event;

    private static readonly Final Moscow = Given.Final("olympic-games/1980/men-1500m")
        .Placed(1, "coe GBR", "3:38.4").Placed(2, "straub GDR", "3:38.8").Placed(3, "ovett GBR", "3:39.0")
        .StatedBy(Given.IocList, Given.Olympedia) with
    { MayHaveChangedSince = Given.Date("2016-08") };

    private static readonly Final LosAngeles = Given.Final("olympic-games/1984/men-1500m").Placed(1, "coe GBR", "3:32.53").StatedBy(Given.IocList);

    private static readonly GivenSite Site = new(
        [Metres10000],
        [WithProgramme(Moscow, Moscow.Event.Id), WithProgramme(LosAngeles, LosAngeles.Event.Id, Metres10000.Id)]);

    private static readonly CoveragePage Page = Site.Page<CoveragePage>("coverage.html");

    [Fact]
    public void Each_cell_says_how_much_of_a_final_there_is_and_how_well_it_is_known()
    {
        var row = Page.Grids.Single().Rows.Single(r => r.Event.To.Path == "events/men-1500m.html");

        Assert.Equal(["1980", "1984"], Page.Grids.Single().Editions.Select(e => e.Words));
        Assert.Equal(
            [
                new CoverageCell(Routes.Final(Moscow.Id), Coverage.Medals, Agreement.TwoSourcesAgree, true),
                new CoverageCell(Routes.Final(LosAngeles.Id), Coverage.Partial, Agreement.OneSource, false),
            ],
            row.Cells);
    }

    [Fact]
    public void An_event_outside_an_editions_programme_has_no_cell_and_one_without_a_final_is_missing()
    {
        var row = Page.Grids.Single().Rows.Single(r => r.Event.To.Path == "events/men-10000m.html");

        Assert.Null(row.Cells[0]);
        Assert.Equal((null, Coverage.Missing), (row.Cells[1]!.Final, row.Cells[1]!.Coverage));
        Assert.Equal(["championships/olympic-games/1984.html: Men's men-10000m"], Page.Missing.Select(m => $"{m.Edition.To}: {string.Join(", ", m.Events.Select(e => e.Words))}"));
    }

    [Fact]
    public void The_summary_counts_what_the_cells_say() => Assert.Equal(
        "3 finals: medallists 1, partial 1 and missing 1. Two sources agree on 1 and one source on 1. 1 may have changed since it was listed.",
        Page.Grids.Single().Summary);

    [Fact]
    public void A_final_that_may_have_changed_says_so_on_its_page_and_in_lists()
    {
        Assert.Equal("may have changed since August 2016", Site.Page<FinalPage>("finals/olympic-games/1980/men-1500m.html").MayHaveChanged);
        Assert.Equal("may have changed since August 2016", Site.Page<EditionPage>("championships/olympic-games/1980.html").Finals.Single().MayHaveChanged);
        Assert.Equal("may have changed since August 2016", Site.Page<EventPage>("events/men-1500m.html").Lineages[0].Rows[0].Doubt);
        Assert.Null(Site.Page<FinalPage>("finals/olympic-games/1984/men-1500m.html").MayHaveChanged);
    }

    private static Final WithProgramme(Final final, params EventId[] programme) =>
        final with { Edition = final.Edition with { Programme = [.. programme] } };
}
