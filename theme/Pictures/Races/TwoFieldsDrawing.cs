using System.Collections.Immutable;
using TrackArchive.Pages.Pictures;
using TrackArchive.Theme.Pictures.Drawing;

namespace TrackArchive.Theme.Pictures.Races;

public sealed record DrawnFieldMark(FieldMark Mark, decimal X);

/// <summary>A final's lane; the champion's words are over it, on the side with more room.</summary>
public sealed record FieldLane(FieldOfMarks Field, decimal Top, ImmutableArray<DrawnFieldMark> Marks)
{
    public decimal LaneY => Top + TwoFieldsDrawing.LaneY;

    public DrawnFieldMark Champion => Marks[0];

    public string Words => $"{Champion.Mark.ShortName} {Champion.Mark.Mark}";

    public bool LabelBefore => Champion.X > 50;

    public (decimal From, decimal To) Extent
    {
        get
        {
            var width = Svg.SerifWidth(Words, TwoFieldsDrawing.ChampionSize);
            return LabelBefore ? (Champion.X - width, Champion.X) : (Champion.X, Champion.X + width);
        }
    }
}

/// <summary>Two finals on one axis of marks, the better to the right.</summary>
public sealed class TwoFieldsDrawing
{
    public const decimal LabelSize = 13;
    public const decimal ChampionSize = 17;
    public const decimal Pitch = 64;
    public const decimal Height = (2 * Pitch) + 24;
    public const decimal Start = 3;
    public const decimal End = 97;
    public const decimal Radius = 7;

    /// <summary>Below the top of a lane: its name, its champion's words and the middle of its discs.</summary>
    public const decimal NameY = 12;
    public const decimal ChampionY = 30;
    public const decimal LaneY = 44;

    /// <summary>The lines of a lane, from the middle of its discs.</summary>
    public static readonly ImmutableArray<decimal> Lines = [-4, 0, 4];

    public TwoFieldsDrawing(TwoFields fields)
    {
        var values = fields.First.Marks.Concat(fields.Second.Marks).Select(m => m.Value).ToArray();
        var (least, greatest) = (values.Min(), values.Max());
        var axis = fields.Kind.LowerWins() ? new Scale(least, greatest, End, Start) : new Scale(least, greatest, Start, End);
        Lanes = [Lane(fields.First, 0, axis), Lane(fields.Second, Pitch, axis)];
        Ticks = [.. Spread(MarkAxis.CreateTicks(fields.Kind, least, greatest).Select(t => (axis.At(t.Value), t.Words)).OrderBy(t => t.Item1))];
    }

    public ImmutableArray<FieldLane> Lanes { get; }

    /// <summary>Round marks, from left to right, those that would touch another left out.</summary>
    public ImmutableArray<(decimal X, string Words)> Ticks { get; }

    private static FieldLane Lane(FieldOfMarks field, decimal top, Scale axis) =>
        new(field, top, [.. field.Marks.Select(m => new DrawnFieldMark(m, axis.At(m.Value)))]);

    private static IEnumerable<(decimal X, string Words)> Spread(IEnumerable<(decimal X, string Words)> ticks)
    {
        var free = 0m;
        foreach (var tick in ticks)
        {
            var half = Svg.Width(tick.Words, LabelSize) / 2;
            if (tick.X - half < free || tick.X + half > 100)
                continue;
            free = tick.X + half;
            yield return tick;
        }
    }
}
