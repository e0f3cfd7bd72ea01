using TrackArchive.Pages;
using TrackArchive.Pages.Pictures;
using TrackArchive.Tests.RealArchive;
using Xunit;

namespace TrackArchive.Tests.Pages;

/// <summary>What the pictures of the published archive say.</summary>
public sealed class PictureModelSpecs
{
    [Fact]
    public void The_line_tells_the_wait_between_Coe_and_Wightman()
    {
        var line = Page<HomePage>("index.html").Line!;

        Assert.Equal(38, line.Wait!.Years);
        Assert.Equal("Great Britain waited 38 years, from Sebastian Coe in 1984 to Jake Wightman in 2022.", line.Wait.Sentence);
        Assert.Equal(["Sebastian Coe 3:32.53", "Jake Wightman 3:29.23", "Josh Kerr 3:29.38"], line.Named.Select(n => $"{n.Champion} {n.Mark}"));
        Assert.Equal(2, line.Lanes.Lanes.Length);
        Assert.Contains(line.Lanes.Lanes[0].Strokes, s => s is { Year: 1980, IsFollowed: true });
        Assert.Contains(line.Lanes.Lanes[0].Strokes, s => s is { Year: 1988, IsFollowed: false });
    }

    [Fact]
    public void Editions_not_held_leave_a_gap_and_do_not_end_a_reign()
    {
        var lanes = Page<EventPage>("events/men-1500m.html").Lanes!;

        Assert.Equal(StrokeKind.NotHeld, lanes.Lanes[0].Strokes.Single(s => s.Year == 1916).Kind);
        Assert.True(lanes.Lanes[0].Strokes.Single(s => s.Year == 1984).IsRetained);
    }

    [Fact]
    public void A_best_mark_is_better_than_all_before_it_in_its_championship()
    {
        var marks = Page<EventPage>("events/men-1500m.html").Marks!;

        foreach (var series in marks.Series)
        {
            var best = series.Points.Where(p => p.IsBest).Select(p => p.Value).ToArray();
            Assert.Equal(best.OrderDescending(), best);
            Assert.Equal(best.Distinct(), best);
        }
    }

    [Fact]
    public void Annulled_results_stand_in_a_career_without_a_place()
    {
        var dot = Page<AthletePage>("athletes/asli-cakir-alptekin.html").Career.Single(r => r.Year == "2012");

        Assert.True(dot.IsRemoved);
        Assert.All(
            PublishedArchive.Pages.OfType<AthletePage>().Select(p => p.Strip).OfType<CareerStrip>().SelectMany(s => s.Dots).Where(d => d.IsRemoved),
            d => Assert.Null(d.Place));
    }

    [Fact]
    public void A_field_has_only_marks_as_precise_as_the_winners()
    {
        foreach (var page in PublishedArchive.Pages.OfType<FinalPage>().Where(p => p.Field is not null))
        {
            var rows = page.Standings.Rows.Where(r => (r.Place.TrimStart('=') == "1" && r.Mark is not null) || r.Behind is not null).Select(r => r.Place);
            Assert.Equal(rows, page.Field!.Dots.Select(d => d.Place));
        }
    }

    [Fact]
    public void Medals_by_year_add_up_to_the_nations_medals()
    {
        foreach (var nation in PublishedArchive.Pages.OfType<NationPage>().Where(n => n.MedalYears is not null))
            Assert.Equal(nation.Medals!.Total, nation.MedalYears!.Years.Sum(y => y.Total));
    }

    private static TPage Page<TPage>(string path)
        where TPage : Page => PublishedArchive.Pages.OfType<TPage>().Single(p => p.Route.Path == path);
}
