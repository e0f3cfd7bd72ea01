using System.Collections.Immutable;
using TrackArchive.Pages.Pictures;
using TrackArchive.Pages.Wording;
using TrackArchive.Theme.Pictures.Drawing;

namespace TrackArchive.Theme.Pictures.Races;

/// <summary>A stretch as a level line; its time is above where it fits on the narrowest screen.</summary>
public sealed record DrawnStretch(PaceStretch Stretch, decimal From, decimal To, decimal Y, bool IsLabelled);

/// <summary>A split below the axis; without words where they would touch those of another.</summary>
public sealed record DrawnPoint(PacePoint Point, decimal X, ImmutableArray<string> Lines)
{
    public (decimal From, decimal To) Extent => PaceDrawing.Extent(X, Lines);
}

/// <summary>The pace at the front: a step for each stretch, the faster the higher, over the distance.</summary>
public sealed class PaceDrawing
{
    public const decimal LabelSize = 13;
    public const decimal LineHeight = 17;

    /// <summary>Of the lane below the steps, on which the splits are strokes.</summary>
    public const decimal LaneTop = 126;
    private const decimal Top = 20;
    private const decimal PlotHeight = 90;
    private const decimal Start = 1;

    /// <summary>The finish, with room for its mark below.</summary>
    private const decimal End = 91;

    private readonly decimal _fastest;
    private readonly decimal _slowest;
    private readonly Scale _distance;

    public PaceDrawing(RacePace pace)
    {
        _distance = new Scale(0, pace.Points[^1].Metres, Start, End);
        var all = pace.Stretches.Concat(pace.Disputed).Select(s => s.SecondsPer100).ToArray();
        (_fastest, _slowest) = (all.Min(), all.Max());
        Stretches = [.. pace.Stretches.Select(Drawn)];
        Disputed = [.. pace.Disputed.Select(Drawn)];
        Points = Placed(pace.Points);
        Height = LaneTop + 16 + (LineHeight * Points.Max(p => p.Lines.Length));
    }

    public ImmutableArray<DrawnStretch> Stretches { get; }

    public ImmutableArray<DrawnStretch> Disputed { get; }

    public ImmutableArray<DrawnPoint> Points { get; }

    public decimal Height { get; }

    internal static (decimal From, decimal To) Extent(decimal x, ImmutableArray<string> lines)
    {
        var half = lines.Select(l => char.IsAsciiDigit(l[0]) ? Svg.MarkWidth(l, LabelSize) : Svg.Width(l, LabelSize)).DefaultIfEmpty(0).Max() / 2;
        return (x - half, x + half);
    }

    private DrawnStretch Drawn(PaceStretch stretch)
    {
        var (from, to) = (_distance.At(stretch.From), _distance.At(stretch.To));
        var y = _fastest == _slowest ? Top + (PlotHeight / 2) : Top + (PlotHeight * (stretch.SecondsPer100 - _fastest) / (_slowest - _fastest));
        return new DrawnStretch(stretch, from, to, y, Svg.MarkWidth(stretch.Words, LabelSize) <= to - from);
    }

    /// <summary>The finish first, then from the start; leaders last, where the words beside leave them room.</summary>
    private ImmutableArray<DrawnPoint> Placed(ImmutableArray<PacePoint> points)
    {
        var drawn = points.Select(p => new DrawnPoint(p, _distance.At(p.Metres), [])).ToArray();
        foreach (var i in Enumerable.Range(0, drawn.Length - 1).Prepend(drawn.Length - 1))
            Offer(drawn, i, [NumberWords.FormatMetres(drawn[i].Point.Metres), .. drawn[i].Point.Marks]);
        foreach (var i in Enumerable.Range(0, drawn.Length).Where(i => !drawn[i].Lines.IsEmpty && drawn[i].Point.Leader is not null))
            Offer(drawn, i, drawn[i].Lines.Add(drawn[i].Point.Leader!));
        return [.. drawn];
    }

    private static void Offer(DrawnPoint[] drawn, int i, ImmutableArray<string> lines)
    {
        var (from, to) = Extent(drawn[i].X, lines);
        var touches = drawn.Where((d, other) => other != i && !d.Lines.IsEmpty).Any(d => from < d.Extent.To && to > d.Extent.From);
        if (!touches && from >= 0 && to <= 100)
            drawn[i] = drawn[i] with { Lines = lines };
    }
}
