using System.Collections.Immutable;

namespace TrackArchive.Theme.Pictures.Drawing;

/// <summary>From values to percent of a picture's width; a single value is in the middle.</summary>
public sealed record Scale(decimal From, decimal To, decimal Start = 1, decimal End = 99)
{
    private const decimal TickPixels = 56;
    private static readonly ImmutableArray<int> Steps = [1, 2, 5, 10, 20, 25, 50, 100];

    public decimal At(decimal value) =>
        From == To ? (Start + End) / 2 : Start + ((End - Start) * (value - From) / (To - From));

    /// <summary>Whole years, far enough apart for their labels on the narrowest screen.</summary>
    public ImmutableArray<int> Years()
    {
        var room = (int)((End - Start) / Svg.Share(TickPixels));
        var step = Steps.FirstOrDefault(s => (To - From) / s <= room, Steps[^1]);
        var first = (int)decimal.Ceiling(From / step) * step;
        return [.. Enumerable.Range(0, 1 + (int)((To - first) / step)).Select(i => first + (i * step))];
    }
}
