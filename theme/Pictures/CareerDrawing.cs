using System.Collections.Immutable;
using TrackArchive.Pages.Pictures;

namespace TrackArchive.Theme.Pictures;

public sealed record DrawnDot(CareerDot Dot, decimal X, decimal Y);

/// <summary>
/// A career on lanes, one a place, the first on top and those without a place at the foot. Discs of one lane never touch on the
/// narrowest screen as long as they fit in it; they stay in the order of time.
/// </summary>
public sealed class CareerDrawing
{
    public const decimal Radius = 10;
    private const decimal Pitch = 24;
    private const decimal Start = 4;
    private const decimal End = 96;

    /// <summary>Places beyond share a lane.</summary>
    private const int LastLane = 9;

    public CareerDrawing(CareerStrip strip)
    {
        Time = new Scale(strip.Dots[0].Year, strip.Dots[^1].Year, Start, End);
        var last = strip.Dots.Select(d => d.Place ?? 0).DefaultIfEmpty(0).Max();
        Places = Math.Clamp(last, 3, LastLane);
        HasFoot = strip.Dots.Any(d => d.Place is null);
        Dots = [.. strip.Dots.GroupBy(d => YOf(d.Place)).SelectMany(Lane).OrderBy(d => d.Dot.Year).ThenBy(d => d.Y)];
    }

    public Scale Time { get; }

    /// <summary>How many lanes have a number.</summary>
    public int Places { get; }

    public bool HasFoot { get; }

    public ImmutableArray<DrawnDot> Dots { get; }

    public decimal Bottom => (Places + (HasFoot ? 1 : 0)) * Pitch;

    public decimal YOf(int? place) => ((place is { } p ? Math.Min(p, Places) : Places + 1) - 0.5m) * Pitch;

    private IEnumerable<DrawnDot> Lane(IGrouping<decimal, CareerDot> lane)
    {
        CareerDot[] dots = [.. lane];
        var x = dots.Select(d => Time.At(d.Year)).ToArray();
        var apart = Math.Min(Svg.Share((2 * Radius) + 2), dots.Length > 1 ? (End - Start) / (dots.Length - 1) : 0);
        for (var i = 1; i < x.Length; i++)
            x[i] = Math.Max(x[i], x[i - 1] + apart);
        for (var i = x.Length - 1; i >= 0; i--)
            x[i] = Math.Min(x[i], i == x.Length - 1 ? End : x[i + 1] - apart);
        return dots.Select((d, i) => new DrawnDot(d, x[i], lane.Key));
    }
}
