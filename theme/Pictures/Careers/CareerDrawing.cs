using System.Collections.Immutable;
using TrackArchive.Pages.Pictures;
using TrackArchive.Theme.Pictures.Drawing;

namespace TrackArchive.Theme.Pictures.Careers;

public sealed record DrawnDot(CareerDot Dot, decimal X, decimal Y)
{
    /// <summary>The event beside the disc, on the side with more room, with the gap and the disc itself.</summary>
    public (decimal From, decimal To) Extent
    {
        get
        {
            var (half, reach) = (Svg.Share(CareerDrawing.Radius), Svg.Share(CareerDrawing.LabelGap) + Svg.Width(Dot.Event, CareerDrawing.LabelSize));
            return LabelBefore ? (X - reach, X + half) : (X - half, X + reach);
        }
    }

    public bool LabelBefore => X > 50;
}

/// <summary>The years for one team: a line in a row of its own below the years, with the code or the name over it.</summary>
public sealed record DrawnTeam(CareerTeam Team, decimal From, decimal To, decimal Top)
{
    /// <summary>"KEN 2000–2005".</summary>
    public string Words => Team.From == Team.To ? $"{Team.Name} {Team.From}" : $"{Team.Name} {Team.From}–{Team.To}";

    /// <summary>Whether the words end with their line, since they would leave the picture if they began with it.</summary>
    public bool EndsThere => From + Width > 100;

    public (decimal From, decimal To) Extent => EndsThere ? (To - Width, To) : (From, From + Width);

    private decimal Width => Svg.Width(Words, CareerDrawing.LabelSize);
}

/// <summary>The lane of a place (of none: null), with the height of each of its rows from the top.</summary>
public sealed record CareerLane(int? Place, ImmutableArray<decimal> Rows);

/// <summary>
/// A career on lanes, one a place, the first on top and those without a place at the foot. A disc is at its year. Where discs of
/// a lane would touch on the narrowest screen, the lane has as many rows as it needs.
/// </summary>
public sealed class CareerDrawing
{
    public const decimal Radius = 10;
    public const decimal LabelSize = 13;
    public const decimal LabelGap = 14;
    private const int MaxLabels = 8;
    private const decimal TeamPitch = 24;
    private const decimal YearWidth = 36;
    private const decimal AxisHeight = 22;
    private const decimal Pitch = 24;
    private const decimal Start = 4;
    private const decimal End = 96;

    /// <summary>Places beyond share a lane.</summary>
    private const int LastLane = 9;

    public CareerDrawing(CareerStrip strip)
    {
        Time = new Scale(strip.Dots[0].Year, strip.Dots[^1].Year, Start, End);
        var places = Math.Clamp(strip.Dots.Max(d => d.Place ?? 0), 3, LastLane);
        var byLane = strip.Dots.ToLookup(d => d.Place is { } place ? Math.Min(place, places) : (int?)null);
        var lanes = ImmutableArray.CreateBuilder<CareerLane>();
        var drawn = new List<DrawnDot>();
        foreach (var place in Enumerable.Range(1, places).Select(p => (int?)p).Concat(byLane[null].Any() ? [null] : []))
        {
            var packed = Packed([.. byLane[place]]).ToArray();
            var top = Bottom;
            lanes.Add(new CareerLane(place, [.. Enumerable.Range(0, packed.Select(p => p.Row + 1).DefaultIfEmpty(1).Max()).Select(row => top + HeightOf(row))]));
            drawn.AddRange(packed.Select(p => new DrawnDot(p.Dot, Time.At(p.Dot.Year), top + HeightOf(p.Row))));
            Bottom = top + (lanes[^1].Rows.Length * Pitch);
        }

        Lanes = lanes.ToImmutable();
        Dots = [.. drawn.OrderBy(d => d.Dot.Year).ThenBy(d => d.Y)];
        Years = YearsOf(strip);
        Teams = [.. strip.Teams.Select((n, i) => new DrawnTeam(n, Math.Max(0, Time.At(n.From) - 1), Math.Min(100, Time.At(n.To) + 1), Bottom + AxisHeight + (i * TeamPitch)))];
        HasLabels = Dots.Length <= MaxLabels && Dots.All(d => d.Extent.From >= 0 && d.Extent.To <= 100)
            && Dots.GroupBy(d => d.Y).All(row => row.Zip(row.Skip(1)).All(p => p.First.Extent.To <= p.Second.Extent.From));
    }

    public Scale Time { get; }

    /// <summary>From the top; the last may be that of no place.</summary>
    public ImmutableArray<CareerLane> Lanes { get; }

    public ImmutableArray<DrawnDot> Dots { get; }

    public decimal Bottom { get; }

    /// <summary>Years to be written: those of the finals where they have room, else round ones.</summary>
    public ImmutableArray<int> Years { get; }

    public ImmutableArray<DrawnTeam> Teams { get; }

    /// <summary>Whether the discs are labelled with their events.</summary>
    public bool HasLabels { get; }

    public decimal Height => Bottom + AxisHeight + (Teams.Length * TeamPitch);

    private ImmutableArray<int> YearsOf(CareerStrip strip)
    {
        int[] years = [.. strip.Dots.Select(d => d.Year).Distinct()];
        var fit = years.Zip(years.Skip(1)).All(p => Time.At(p.Second) - Time.At(p.First) >= Svg.Share(YearWidth));
        return fit ? [.. years] : Time.Years();
    }

    private static decimal HeightOf(int row) => (row + 0.5m) * Pitch;

    /// <summary>Each disc in the first row in which it touches none before it.</summary>
    private IEnumerable<(CareerDot Dot, int Row)> Packed(IEnumerable<CareerDot> lane)
    {
        var ends = new List<decimal>();
        foreach (var dot in lane)
        {
            var x = Time.At(dot.Year);
            var row = ends.FindIndex(end => x >= end);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = x + Svg.Share((2 * Radius) + 2);
            yield return (dot, row);
        }
    }
}
