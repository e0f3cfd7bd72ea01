using System.Collections.Immutable;
using TrackArchive.Pages.Pictures;
using TrackArchive.Theme.Pictures.Drawing;

namespace TrackArchive.Theme.Pictures.Charts;

public sealed record DrawnMark(MarkPoint Point, decimal X, decimal Y);

/// <summary>A step of a staircase: level from one year to another, then down or up to <see cref="NextY"/>.</summary>
public sealed record Stair(decimal From, decimal To, decimal Y, decimal? NextY);

public sealed record DrawnSeries(string Name, ImmutableArray<DrawnMark> Marks, ImmutableArray<Stair> Stairs);

/// <summary>Winning marks over time; a lower value is drawn lower.</summary>
public sealed class MarksDrawing
{
    public const decimal PlotHeight = 220;
    private const decimal Top = 12;
    private const decimal LabelGap = 15;

    public MarksDrawing(WinningMarks marks)
    {
        var values = marks.Series.SelectMany(s => s.Points).Select(p => p.Value).Concat(marks.Records.Select(r => r.Value)).ToArray();
        (_least, _greatest) = (values.Min(), values.Max());
        Ticks = [.. MarkAxis.CreateTicks(marks.Kind, _least, _greatest).Select(t => (YOf(t.Value), t.Words))];
        Time = new Scale(marks.From, marks.To, 2, 98);
        Series = [.. marks.Series.Select(Drawn)];
        Records = [.. marks.Records.Select((r, i) => new Stair(Time.At(r.From), Time.At(r.To), YOf(r.Value), r.IsFollowed ? YOf(marks.Records[i + 1].Value) : null))];
    }

    private readonly decimal _least;
    private readonly decimal _greatest;

    public Scale Time { get; }

    public ImmutableArray<(decimal Y, string Words)> Ticks { get; }

    public ImmutableArray<DrawnSeries> Series { get; }

    /// <summary>The world record, a level a step.</summary>
    public ImmutableArray<Stair> Records { get; }

    public const decimal Bottom = Top + PlotHeight + LabelGap + 6;

    private decimal YOf(decimal value) => _greatest == _least
        ? Top + (PlotHeight / 2)
        : Top + (PlotHeight * (_greatest - value) / (_greatest - _least));

    private DrawnSeries Drawn(MarkSeries series)
    {
        ImmutableArray<DrawnMark> marks = [.. series.Points.Select(p => new DrawnMark(p, Time.At(p.Year), YOf(p.Value)))];
        DrawnMark[] best = [.. marks.Where(m => m.Point.IsBest)];
        return new DrawnSeries(series.Name, marks, [.. best.Select((m, i) => i + 1 < best.Length
            ? new Stair(m.X, best[i + 1].X, m.Y, best[i + 1].Y)
            : new Stair(m.X, 100, m.Y, null))]);
    }
}
