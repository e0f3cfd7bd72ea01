using TrackArchive.Pages;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Eras;
using TrackArchive.Pages.Events;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Front;
using TrackArchive.Pages.Pictures;
using TrackArchive.Tests.RealArchive;
using TrackArchive.Theme.Pictures.Careers;
using TrackArchive.Theme.Pictures.Charts;
using TrackArchive.Theme.Pictures.Drawing;
using TrackArchive.Theme.Pictures.Races;
using TrackArchive.Theme.Pictures.Titles;
using Xunit;

namespace TrackArchive.Tests.Theme;

/// <summary>The pictures of the published archive, measured on a screen of 320 pixels.</summary>
public sealed class PictureGeometrySpecs
{
    [Fact]
    public void Strokes_stand_in_the_order_of_time()
    {
        var lanes = Of<EventPage>().Select(p => p.Lanes).OfType<TitleLanes>().SelectMany(l => new LaneDrawing(l, 0, 56).Lanes).ToArray();

        Assert.NotEmpty(lanes);
        Assert.All(lanes, lane => Assert.All(lane.Strokes.Zip(lane.Strokes.Skip(1)), pair =>
        {
            Assert.True(pair.First.X < pair.Second.X);
            Assert.True(pair.First.Right <= pair.Second.Left);
        }));
        Assert.All(lanes.SelectMany(l => l.Strokes), s => Assert.InRange(s.X, 0, 100));
    }

    [Fact]
    public void The_named_titles_of_the_line_do_not_touch()
    {
        var drawing = new LineDrawing(Of<HomePage>().Single().Line!);

        Assert.Equal(3, drawing.Named.Length);
        Assert.All(drawing.Named, n => Assert.True(n.Extent.From >= 0 && n.Extent.To <= 100));
        foreach (var (a, b) in drawing.Named.SelectMany((a, i) => drawing.Named.Skip(i + 1).Select(b => (a, b))))
        {
            var beside = a.Extent.To <= b.Extent.From || b.Extent.To <= a.Extent.From;
            Assert.True(beside || Math.Abs(a.Top - b.Top) >= LineDrawing.BlockHeight, $"{a.Title.Champion} and {b.Title.Champion}");
        }
    }

    [Fact]
    public void No_line_to_a_name_crosses_another_name()
    {
        var drawing = new LineDrawing(Of<HomePage>().Single().Line!);

        foreach (var (leader, other) in drawing.Named.SelectMany(a => drawing.Named.Where(b => b != a).Select(b => (a, b))))
        {
            var (top, bottom) = (Math.Min(leader.LineFrom, leader.LineTo), Math.Max(leader.LineFrom, leader.LineTo));
            var passes = other.Top < bottom && other.Top + LineDrawing.BlockHeight > top;
            Assert.False(passes && leader.X > other.Extent.From && leader.X < other.Extent.To);
        }
    }

    [Fact]
    public void Discs_of_a_career_stand_at_their_year_and_do_not_touch()
    {
        var strips = Of<AthletePage>().Select(p => p.Strip).OfType<CareerStrip>().Select(s => new CareerDrawing(s)).ToArray();

        Assert.NotEmpty(strips);
        foreach (var strip in strips)
        {
            Assert.All(strip.Dots, d => Assert.Equal(strip.Time.At(d.Dot.Year), d.X));
            Assert.All(strip.Dots.GroupBy(d => d.Y).SelectMany(row => row.Zip(row.Skip(1))), pair =>
                Assert.True(pair.Second.X - pair.First.X >= Svg.Share(2 * CareerDrawing.Radius)));
        }
    }

    [Fact]
    public void Titles_of_one_year_stand_below_each_other_in_the_lane_of_the_first_place()
    {
        var strip = new CareerStrip([.. new[] { 2008, 2008, 2008, 2012 }.Select(year => new CareerDot(year, 1, new Link(Routes.Home, "1")))]);

        var drawing = new CareerDrawing(strip);
        Assert.Equal([12m, 36m, 60m, 12m], drawing.Dots.Select(d => d.Y));
        Assert.Equal([12m, 36m, 60m], drawing.Lanes[0].Rows);
        Assert.Equal([84m], drawing.Lanes[1].Rows);
    }

    [Fact]
    public void The_names_of_a_field_stay_in_their_picture_and_dots_at_their_distance()
    {
        var fields = Of<FinalPage>().Select(p => p.Field).OfType<FinishField>().Select(f => new FieldDrawing(f)).ToArray();

        Assert.NotEmpty(fields);
        Assert.All(fields, f => Assert.All(f.Runners, r => Assert.True(r.Extent.From >= -1 && r.Extent.To <= 101, $"{r.Label} {r.Extent}")));
        Assert.All(fields, f => Assert.All(f.Runners, r => Assert.Equal(f.Behind.At(r.Dot.Behind), r.X)));
        Assert.All(fields, f => Assert.All(f.Runners.Zip(f.Runners.Skip(1)), p => Assert.True(p.Second.Y > p.First.Y)));
    }

    [Fact]
    public void A_staircase_only_falls_in_time_and_its_steps_join()
    {
        var series = Of<EventPage>().Select(p => p.Marks).OfType<WinningMarks>().Where(m => m.Kind == MarkKind.Time)
            .SelectMany(m => new MarksDrawing(m).Series).ToArray();

        Assert.NotEmpty(series);
        Assert.All(series, s => Assert.All(s.Stairs.Zip(s.Stairs.Skip(1)), p =>
        {
            Assert.Equal(p.First.To, p.Second.From);
            Assert.Equal(p.First.NextY, p.Second.Y);
            Assert.True(p.Second.Y > p.First.Y);
        }));
    }

    [Fact]
    public void Splits_below_a_pace_stay_in_their_picture_and_do_not_touch()
    {
        var paces = Of<FinalPage>().Select(p => p.Pace).OfType<RacePace>().Select(p => new PaceDrawing(p)).ToArray();

        Assert.NotEmpty(paces);
        foreach (var pace in paces)
        {
            var labelled = pace.Points.Where(p => !p.Lines.IsEmpty).ToArray();
            Assert.NotEmpty(labelled);
            Assert.All(labelled, p => Assert.True(p.Extent.From >= 0 && p.Extent.To <= 100, string.Join(' ', p.Lines)));
            Assert.All(labelled.Zip(labelled.Skip(1)), p => Assert.True(p.First.Extent.To <= p.Second.Extent.From));
            Assert.All(pace.Stretches.Zip(pace.Stretches.Skip(1)), p => Assert.Equal(p.First.To, p.Second.From));
            Assert.All(pace.Stretches.Concat(pace.Disputed), s => Assert.InRange(s.Y, 20, PaceDrawing.LaneTop));
        }
    }

    [Fact]
    public void A_faster_stretch_stands_higher()
    {
        var pace = new PaceDrawing(Of<FinalPage>().Single(p => p.Route.Path == "finals/olympic-games/1984/men-1500m.html").Pace!);

        Assert.All(pace.Stretches.Zip(pace.Stretches.Skip(1)), p => Assert.True(p.Second.Y < p.First.Y));
    }

    [Fact]
    public void A_replay_fits_its_picture_and_its_words_do_not_touch()
    {
        var replays = Of<FinalPage>().Select(p => p.Replay).OfType<RaceReplay>().Select(r => new ReplayDrawing(r)).ToArray();

        Assert.NotEmpty(replays);
        foreach (var replay in replays)
        {
            Assert.InRange(replay.Finish - replay.Start, 20, 100);
            Assert.All(replay.Lanes, lane => Assert.True(Svg.Width(lane.Runner.ShortName, ReplayDrawing.LabelSize) < replay.Start, lane.Runner.ShortName));
            Assert.All(replay.Lanes, lane => Assert.True(replay.Finish + Svg.MarkWidth(lane.Outcome, ReplayDrawing.LabelSize) < 100, lane.Outcome));
            Assert.All(replay.Lanes.SelectMany(l => l.Discs), d => Assert.InRange(d.X, replay.Start, replay.Finish));
            Assert.All(new[] { (replay.Moments.Where(m => m.IsLabelled && !m.IsRoomy), Svg.Narrowest), (replay.Moments.Where(m => m.IsLabelled), Svg.Roomy) }, moments =>
            {
                var labels = moments.Item1.Select(m => m.Extent(moments.Item2)).ToArray();
                Assert.NotEmpty(labels);
                Assert.All(labels, l => Assert.True(l.From >= 0 && l.To <= 100));
                Assert.All(labels.Zip(labels.Skip(1)), p => Assert.True(p.First.To <= p.Second.From));
            });
        }
    }

    [Fact]
    public void Names_of_reigns_do_not_touch_on_a_phone_nor_on_a_wide_screen()
    {
        var lanes = Of<EventPage>().Select(p => p.Lanes).OfType<TitleLanes>().SelectMany(l => new LaneDrawing(l, 0, 56).Lanes).ToArray();

        Assert.Contains(lanes, l => l.Reigns.Any(r => r.IsRoomy));
        Assert.Contains(lanes, l => l.Reigns.Any(r => !r.IsRoomy));
        foreach (var lane in lanes)
        {
            Assert.All(new[] { (lane.Reigns.Where(r => !r.IsRoomy), Svg.Narrowest), (lane.Reigns.AsEnumerable(), Svg.Roomy) }, names =>
            {
                var extents = names.Item1.Select(r => ReignNames.Extent(r, names.Item2)).ToArray();
                Assert.All(extents, e => Assert.True(e.From > Svg.Width(lane.Name, ReignNames.Size) * Svg.Narrowest / names.Item2 && e.To <= 100));
                Assert.All(extents.Zip(extents.Skip(1)), p => Assert.True(p.First.To < p.Second.From));
            });
        }
    }

    [Fact]
    public void The_number_of_the_wait_stays_in_its_picture()
    {
        var line = Of<HomePage>().Single().Line!;
        var time = new LineDrawing(line).Lanes.Time;
        var half = Svg.SerifWidth($"{line.Wait!.Years} years", LineDrawing.WaitSize) / 2;

        Assert.True(((time.At(line.Wait.From) + time.At(line.Wait.To)) / 2) + half <= 100);
    }

    [Fact]
    public void Events_beside_the_discs_of_a_career_touch_nothing_and_nations_stay_in_the_picture()
    {
        var careers = Of<AthletePage>().Select(p => p.Strip).OfType<CareerStrip>().Select(s => new CareerDrawing(s)).ToArray();

        Assert.Contains(careers, c => c.HasLabels);
        Assert.Contains(careers, c => !c.Teams.IsEmpty);
        foreach (var career in careers)
        {
            if (career.HasLabels)
            {
                Assert.All(career.Dots, d => Assert.True(d.Extent.From >= 0 && d.Extent.To <= 100));
                Assert.All(career.Dots.GroupBy(d => d.Y).SelectMany(row => row.Zip(row.Skip(1))), p => Assert.True(p.First.Extent.To <= p.Second.Extent.From));
            }

            Assert.All(career.Teams, n => Assert.True(n.Extent.From >= 0 && n.Extent.To <= 100, n.Words));
            Assert.All(career.Years.Zip(career.Years.Skip(1)), p => Assert.True(career.Time.At(p.Second) - career.Time.At(p.First) >= Svg.Share(32)));
        }
    }

    [Fact]
    public void Champions_side_by_side_are_named_within_their_picture_and_the_better_mark_is_farther_right()
    {
        var drawings = Of<ComparisonPage>().Select(p => p.Fields).OfType<TwoFields>().Select(f => (f.Kind, Drawing: new TwoFieldsDrawing(f))).ToArray();

        Assert.NotEmpty(drawings);
        Assert.All(drawings.SelectMany(d => d.Drawing.Lanes), l => Assert.True(l.Extent.From >= 0 && l.Extent.To <= 100, l.Words));
        foreach (var (a, b) in drawings.Where(d => d.Kind == MarkKind.Time).SelectMany(d => d.Drawing.Lanes[0].Marks.SelectMany(a => d.Drawing.Lanes[1].Marks.Select(b => (a, b)))))
            Assert.Equal(a.Mark.Value.CompareTo(b.Mark.Value), b.X.CompareTo(a.X));
    }

    [Theory]
    [InlineData(MarkKind.Time, 207.6, 273.2, "3:40 4:00 4:20")]
    [InlineData(MarkKind.Time, 9.6, 10.8, "10.0 s 10.5 s")]
    [InlineData(MarkKind.Time, 7500, 9000, "2:05:00 2:10:00 2:15:00 2:20:00 2:25:00 2:30:00")]
    [InlineData(MarkKind.Length, 6.35, 8.9, "6.5 m 7.0 m 7.5 m 8.0 m 8.5 m")]
    [InlineData(MarkKind.Points, 6000, 9018, "6000 7000 8000 9000")]
    public void Round_marks_are_written_as_marks_are(MarkKind kind, double least, double greatest, string expected) =>
        Assert.Equal(expected, string.Join(' ', MarkAxis.CreateTicks(kind, (decimal)least, (decimal)greatest).Select(t => t.Words)));

    [Fact]
    public void Numbers_are_written_alike_everywhere()
    {
        Assert.Equal("33.33%", Svg.Percent(100m / 3));
        Assert.Equal("50%", Svg.Percent(50.0000m));
        Assert.Equal("12.5", Svg.Pixels(12.5m));
    }

    private static IEnumerable<TPage> Of<TPage>() => PublishedArchive.Pages.OfType<TPage>();
}
