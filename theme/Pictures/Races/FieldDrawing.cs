using System.Collections.Immutable;
using TrackArchive.Pages.Pictures;
using TrackArchive.Theme.Pictures.Drawing;

namespace TrackArchive.Theme.Pictures.Races;

/// <summary>A dot on its own lane; its label is on the side with more room, without the gap where both do not fit, and without the name where that does not.</summary>
public sealed record DrawnRunner(FieldDot Dot, decimal X, decimal Y, bool LabelBefore, string Label)
{
    public (decimal From, decimal To) Extent
    {
        get
        {
            var (width, gap) = (Svg.Width(Label, FieldDrawing.LabelSize), Svg.Share(FieldDrawing.Gap));
            return LabelBefore ? (X - gap - width, X) : (X, X + gap + width);
        }
    }
}

/// <summary>The field as seen from above when the winner finishes: the line is on the right, each runner in a lane.</summary>
public sealed class FieldDrawing
{
    public const decimal Pitch = 22;
    public const decimal LabelSize = 13;
    public const decimal Gap = 12;
    public const decimal Start = 3;
    public const decimal Radius = 7;

    /// <summary>From the middle of a lane down to the line on which its words are set.</summary>
    public const decimal Baseline = 4;

    /// <summary>The finish.</summary>
    public const decimal End = 96;

    public FieldDrawing(FinishField field)
    {
        var last = field.Dots.Max(d => d.Behind);
        Behind = new Scale(0, last, End, Start);
        Runners = [.. field.Dots.Select((d, i) => Runner(d, i))];
    }

    public Scale Behind { get; }

    public ImmutableArray<DrawnRunner> Runners { get; }

    public decimal Height => Runners.Length * Pitch;

    /// <summary>The middle of a lane, counted from 0.</summary>
    public static decimal LaneY(int lane) => (lane + 0.5m) * Pitch;

    private DrawnRunner Runner(FieldDot dot, int lane)
    {
        var x = Behind.At(dot.Behind);
        var room = Math.Max(x, 100 - x) - Svg.Share(Gap);
        string[] labels = [$"{dot.ShortName} {dot.Gap}", dot.ShortName];
        var label = labels.FirstOrDefault(l => Svg.Width(l, LabelSize) <= room) ?? dot.Gap;
        return new DrawnRunner(dot, x, LaneY(lane), x > 50, label);
    }
}
