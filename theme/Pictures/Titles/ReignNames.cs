using System.Collections.Immutable;
using TrackArchive.Theme.Pictures.Drawing;

namespace TrackArchive.Theme.Pictures.Titles;

/// <summary>
/// Names over titles that were defended: the longest reigns first, each where it touches neither the lane's name nor another. What
/// fits on a phone is there; wider screens have more of them.
/// </summary>
public static class ReignNames
{
    public const decimal Size = 13;
    private const decimal Between = 4;

    public static ImmutableArray<DrawnReign> Place(DrawnLane lane)
    {
        List<(string Name, decimal From, decimal To, int Titles)> reigns = [];
        foreach (var stroke in lane.Strokes)
        {
            if (stroke is not { RetainedFrom: { } from, Stroke.Holder: { } holder })
                continue;
            if (reigns.Count > 0 && reigns[^1].To == from && reigns[^1].Name == holder)
                reigns[^1] = reigns[^1] with { To = stroke.X, Titles = reigns[^1].Titles + 1 };
            else
                reigns.Add((holder, from, stroke.X, 2));
        }

        var ordered = reigns.OrderByDescending(r => r.Titles).ThenBy(r => r.From).Select(r => new DrawnReign(r.Name, (r.From + r.To) / 2, false)).ToArray();
        var narrow = Fitting(lane.Name, ordered, [], Svg.Narrowest);
        var wide = Fitting(lane.Name, ordered, narrow, Svg.Roomy);
        return [.. wide.Select(r => r with { IsRoomy = !narrow.Contains(r) }).OrderBy(r => r.X)];
    }

    /// <summary>What the name takes of a picture so wide, in percent.</summary>
    public static (decimal From, decimal To) Extent(DrawnReign reign, decimal pixels)
    {
        var half = Svg.SerifWidth(reign.Name, Size) * Svg.Narrowest / pixels / 2;
        return (reign.X - half, reign.X + half);
    }

    private static List<DrawnReign> Fitting(string lane, DrawnReign[] reigns, List<DrawnReign> kept, decimal pixels)
    {
        var gap = Between * 100 / pixels;
        var start = (Svg.Width(lane, Size) * Svg.Narrowest / pixels) + gap;
        List<DrawnReign> placed = [.. kept];
        foreach (var reign in reigns.Except(kept))
        {
            var (from, to) = Extent(reign, pixels);
            if (from >= start && to <= 100 && placed.Select(p => Extent(p, pixels)).All(p => to + gap <= p.From || from - gap >= p.To))
                placed.Add(reign);
        }

        return placed;
    }
}
