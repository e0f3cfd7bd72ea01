using TrackArchive.Pages;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Events;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Front;
using TrackArchive.Pages.Pictures;
using TrackArchive.Pages.Teams;
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
        Assert.Equal("Josh Kerr won again a year later.", line.Wait.Then);
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
    public void Splits_on_which_sources_differ_are_both_in_the_picture_and_the_better_supported_is_followed()
    {
        var pace = Page<FinalPage>("finals/olympic-games/1984/men-1500m.html").Pace!;

        Assert.Equal(["400 58.85", "800 1:56.81 1:57.06", "1200 2:53.21", "1500 3:32.53"], pace.Points.Select(p => $"{p.Metres} {string.Join(' ', p.Marks)}"));
        Assert.Equal(["58.85", "57.96", "56.40", "39.32"], pace.Stretches.Select(s => s.Words));
        Assert.Equal(["400 to 800: 58.21", "800 to 1200: 56.15"], pace.Disputed.Select(s => $"{s.From} to {s.To}: {s.Words}"));
    }

    [Fact]
    public void A_rounded_split_does_not_disagree_with_the_finer_one()
    {
        var pace = Page<FinalPage>("finals/world-championships/2022/men-1500m.html").Pace!;

        Assert.Equal(["55.51", "55.1"], pace.Points[0].Marks);
    }

    [Fact]
    public void A_replay_places_nobody_but_where_a_source_does()
    {
        var finals = PublishedArchive.Archive.Finals.ToDictionary(f => Routes.Final(f.Id));
        var replays = PublishedArchive.Pages.OfType<FinalPage>().Where(p => p.Replay is not null).ToArray();

        Assert.InRange(replays.Length, 27, int.MaxValue);
        foreach (var (final, race) in replays.Select(p => (finals[p.Route], p.Replay!)))
        {
            var splits = final.Splits.Where(s => s.Leader is not null).Select(s => (Who: Routes.Athlete(s.Leader!.Athlete!.Id), s.Distance, s.Mark.Value));
            var finishes = final.Results.Where(r => r.Mark is not null).Select(r => (Who: Routes.Athlete(r.Athlete!.Id), Distance: race.Metres, r.Mark!.Value.Value));
            var sourced = splits.Concat(finishes).ToHashSet();
            Assert.All(race.Runners, r => Assert.All(r.Known, m => Assert.Contains((r.Who.To, m.Metres, m.Seconds), sourced)));
            Assert.All(race.Runners, r => Assert.Equal(r.Known.OrderBy(m => m.Seconds).ThenBy(m => m.Metres), r.Known));
            Assert.Equal(race.Front[^1].At, race.Runners[0].Known[^1]);
        }
    }

    [Fact]
    public void Who_led_is_placed_there_and_at_the_finish_and_nowhere_between() =>
        Assert.Equal(
            [new KnownMoment(400, 58.85m), new KnownMoment(1500, 217.11m)],
            Page<FinalPage>("finals/olympic-games/1984/men-1500m.html").Replay!.Runners.Single(r => r.ShortName == "Khalifa").Known);

    [Fact]
    public void A_replay_shows_who_ran_though_a_decision_took_the_title()
    {
        var race = Page<FinalPage>("finals/olympic-games/2008/men-1500m.html").Replay!;

        Assert.Equal("Ramzi", race.Runners[0].ShortName);
        Assert.True(race.Runners[0].IsRemoved);
        Assert.Equal(1, race.Runners[1].Place.Number);
    }

    [Fact]
    public void Who_has_no_mark_is_named_and_not_drawn() =>
        Assert.Equal(["Steve Ovett"], Page<FinalPage>("finals/olympic-games/1984/men-1500m.html").Replay!.Left);

    [Fact]
    public void Titles_in_a_row_make_one_chain_and_a_lost_one_begins_another()
    {
        var bolt = Page<AthletePage>("athletes/usain-bolt.html").Titles.Where(c => c.Championship == "World Championships" && c.Event.Words == "Men's 100 metres").ToArray();

        Assert.Equal(["Berlin 2009", "Moscow 2013, Beijing 2015"], bolt.Select(c => string.Join(", ", c.Titles.Select(t => t.Final.Words))));
        Assert.Equal(["Yohan Blake", "Yohan Blake"], new[] { bolt[0].To, bolt[1].From }.Select(n => n!.Champions[0].Athlete.Words));
    }

    [Fact]
    public void A_career_for_two_nations_says_when()
    {
        var nations = Page<AthletePage>("athletes/abeba-aregawi.html").Strip!.Teams;

        Assert.Equal(["ETH 2012", "SWE 2013"], nations.Select(n => $"{n.Name} {n.From}"));
        Assert.Empty(Page<AthletePage>("athletes/sebastian-coe.html").Strip!.Teams);
    }

    [Fact]
    public void A_field_has_only_marks_as_precise_as_the_winners()
    {
        foreach (var page in PublishedArchive.Pages.OfType<FinalPage>().Where(p => p.Field is not null))
        {
            var rows = page.Standings.Rows.Where(r => (r.Place.Number == 1 && r.Mark is not null) || r.Behind is not null).Select(r => r.Place);
            Assert.Equal(rows, page.Field!.Dots.Select(d => d.Place));
        }
    }

    [Fact]
    public void Medals_by_year_add_up_to_the_nations_medals()
    {
        foreach (var nation in PublishedArchive.Pages.OfType<TeamPage>().Where(n => n.MedalYears is not null))
            Assert.Equal(nation.Medals!.Total, nation.MedalYears!.Years.Sum(y => y.Total));
    }

    private static TPage Page<TPage>(string path)
        where TPage : Page => PublishedArchive.Pages.OfType<TPage>().Single(p => p.Route.Path == path);
}
