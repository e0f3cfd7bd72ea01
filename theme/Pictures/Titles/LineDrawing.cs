using System.Collections.Immutable;
using TrackArchive.Pages.Pictures;
using TrackArchive.Theme.Pictures.Drawing;

namespace TrackArchive.Theme.Pictures.Titles;

/// <summary>A title shown by name: where its stroke is, and where its three lines of text begin.</summary>
public sealed record NamedStroke(NamedTitle Title, decimal X, bool EndsThere, decimal Top, decimal LineFrom, decimal LineTo)
{
    /// <summary>What the text takes of the width on the narrowest screen.</summary>
    public (decimal From, decimal To) Extent => EndsThere ? (X - Width(Title), X) : (X, X + Width(Title));

    public static decimal Width(NamedTitle title) => Math.Max(
        Svg.Width(title.Champion, LineDrawing.NameSize),
        Math.Max(Svg.Width(title.Mark ?? "", LineDrawing.MarkSize), Svg.Width(title.Place, LineDrawing.PlaceSize))) + Svg.Share(LineDrawing.Gap);
}

/// <summary>
/// The home page's line. Titles of the first lane are named above it, the others below the last, each in a row of its
/// own where rows would touch on the narrowest screen; the wait is between the lanes.
/// </summary>
public sealed class LineDrawing
{
    public const decimal NameSize = 17;
    public const decimal MarkSize = 28;
    public const decimal PlaceSize = 14;
    public const decimal Gap = 8;
    public const decimal BlockHeight = 72;
    public const decimal WaitSize = 21;

    /// <summary>From the bracket to the foot of its number.</summary>
    public const decimal WaitDrop = 22;
    private const decimal WaitHeight = 38;
    private const decimal AxisHeight = 22;

    public LineDrawing(TitleLine line)
    {
        var time = new Scale(line.Lanes.From, line.Lanes.To);
        var above = Rows(time, [.. line.Named.Where(n => n.Lane == 0)]);
        var below = Rows(time, [.. line.Named.Where(n => n.Lane != 0)]);
        var top = above.Length == 0 ? 0 : (above.Max(a => a.Row) + 1) * BlockHeight;
        Lanes = new LaneDrawing(line.Lanes, top, LaneDrawing.NameHeight + LaneDrawing.LaneHeight + (line.Wait is null ? 8 : WaitHeight));
        AxisY = Lanes.Bottom + 16;
        Named =
        [
            .. above.Select(a => Placed(a, top - ((a.Row + 1) * BlockHeight), Lanes.Lanes[0].Top + LaneDrawing.LaneHeight)),
            .. below.Select(b => Placed(b, Lanes.Bottom + AxisHeight + (b.Row * BlockHeight), Lanes.Lanes[b.Title.Lane].Top)),
        ];
        Height = Lanes.Bottom + AxisHeight + (below.Length == 0 ? 0 : (below.Max(b => b.Row) + 1) * BlockHeight);
        WaitY = Lanes.Lanes[0].Top + LaneDrawing.LaneHeight + 14;
    }

    public LaneDrawing Lanes { get; }

    public ImmutableArray<NamedStroke> Named { get; }

    public decimal Height { get; }

    public decimal AxisY { get; }

    /// <summary>Of the bracket that shows the wait.</summary>
    public decimal WaitY { get; }

    private static NamedStroke Placed((NamedTitle Title, decimal X, bool EndsThere, int Row) at, decimal top, decimal stroke) =>
        new(at.Title, at.X, at.EndsThere, top, top + 2, stroke);

    /// <summary>
    /// Texts that end at their stroke take rows from left to right, so that the line to a farther row passes on the free side;
    /// texts that begin there, from right to left.
    /// </summary>
    private static (NamedTitle Title, decimal X, bool EndsThere, int Row)[] Rows(Scale time, ImmutableArray<NamedTitle> titles)
    {
        var at = titles.Select(t => (Title: t, X: time.At(t.Year))).Select(t => (t.Title, t.X, EndsThere: t.X + NamedStroke.Width(t.Title) > 100)).ToArray();
        var order = at.Where(t => !t.EndsThere).OrderByDescending(t => t.X).Concat(at.Where(t => t.EndsThere).OrderBy(t => t.X));
        List<(NamedTitle Title, decimal X, bool EndsThere, int Row)> placed = [];
        foreach (var (title, x, ends) in order)
        {
            var from = ends ? x - NamedStroke.Width(title) : x;
            var touching = placed.Where(p => from < (p.EndsThere ? p.X : p.X + NamedStroke.Width(p.Title)) && x + (ends ? 0 : NamedStroke.Width(title)) > (p.EndsThere ? p.X - NamedStroke.Width(p.Title) : p.X));
            placed.Add((title, x, ends, touching.Select(p => p.Row + 1).DefaultIfEmpty(0).Max()));
        }

        return [.. placed.OrderBy(p => p.X)];
    }
}
