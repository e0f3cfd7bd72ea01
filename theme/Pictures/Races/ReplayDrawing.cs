using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Pages.Pictures;
using TrackArchive.Theme.Pictures.Drawing;

namespace TrackArchive.Theme.Pictures.Races;

/// <summary>A runner in a lane, the label on the side with more room.</summary>
public sealed record ReplayedRunner(ReplayRunner Runner, decimal X, decimal Y)
{
    public bool LabelBefore => X > 50;

    /// <summary>What the label takes at its longest, with the mark: at the finish.</summary>
    public (decimal From, decimal To) ExtentAtFinish =>
        (ReplayDrawing.FrontX - Svg.Share(ReplayDrawing.Gap) - Svg.Width($"{Runner.ShortName} {Runner.Mark}", ReplayDrawing.LabelSize), ReplayDrawing.FrontX);
}

/// <summary>A line across the lanes that the front passes; those beyond the picture are hidden until they come near.</summary>
public sealed record GroundLine(int Metres, decimal X)
{
    public bool IsSeen => X is >= 0 and <= 100;
}

/// <summary>A sourced moment on the line of time above the lanes; without words where they would touch others.</summary>
public sealed record DrawnMoment(FrontMoment Moment, decimal X, string? Label)
{
    /// <summary>The middle of the label, which stays within the picture.</summary>
    public decimal LabelX => Math.Min(X, 100 - (Svg.Width(Label ?? "", ReplayDrawing.LabelSize) / 2));
}

/// <summary>
/// A race as seen by somebody who goes along with whoever leads: the front stands still at <see cref="FrontX"/>, the ground comes
/// towards it, and those behind are as far to the left as they are behind. This is the moment in which the first finishes; the script
/// moves it, by the same rule.
/// </summary>
public sealed class ReplayDrawing
{
    public const decimal Pitch = 22;
    public const decimal LabelSize = 13;
    public const decimal Gap = 12;
    public const decimal FrontX = 86;

    /// <summary>Of somebody as far behind as the picture shows, or farther.</summary>
    public const decimal LastX = 4;

    /// <summary>Of the line of time.</summary>
    public const decimal TimeY = 10;

    /// <summary>The foot of the words over the ground.</summary>
    public const decimal GroundY = 56;

    /// <summary>Of the lanes.</summary>
    public const decimal Top = 62;
    private const int Rounding = 10;
    private const int LeastWindow = 30;
    private const int MostWindow = 120;
    private const int MostLines = 60;
    private static readonly ImmutableArray<int> Steps = [50, 100, 200, 500, 1000, 2000];

    public ReplayDrawing(RaceReplay race)
    {
        var widest = race.Front.SelectMany(f => race.Runners.Select(r => race.Behind(r, f.At.Seconds))).Max();
        Window = Math.Clamp((int)decimal.Ceiling(widest / Rounding) * Rounding, LeastWindow, MostWindow);
        var now = race.FirstSeconds;
        Runners = [.. race.Runners.Select((r, i) => new ReplayedRunner(r, XOf(race.Behind(r, now)), Top + ((i + 0.5m) * Pitch)))];
        LanesBottom = Top + (Runners.Length * Pitch);
        var step = Steps.FirstOrDefault(s => race.Metres / s <= MostLines, Steps[^1]);
        Ground = [.. Enumerable.Range(1, (race.Metres - 1) / step).Select(i => i * step).Where(m => race.Front.All(f => f.At.Metres != m)).Select(m => Line(race, m))];
        Known = [.. race.Front.Select(f => Line(race, f.At.Metres))];
        Time = new Scale(0, race.Seconds);
        Moments = Labelled(race);
    }

    /// <summary>Metres from the front to <see cref="LastX"/>.</summary>
    public int Window { get; }

    public ImmutableArray<ReplayedRunner> Runners { get; }

    public ImmutableArray<GroundLine> Ground { get; }

    /// <summary>Where a time is known, the finish last.</summary>
    public ImmutableArray<GroundLine> Known { get; }

    public Scale Time { get; }

    public ImmutableArray<DrawnMoment> Moments { get; }

    public decimal LanesBottom { get; }

    public decimal Height => LanesBottom + 2;

    /// <summary>As the script reads it: metres and seconds, "800:116.81 1500:212.53".</summary>
    public static string Written(IEnumerable<KnownMoment> way) =>
        string.Join(' ', way.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Metres}:{m.Seconds}")));

    private decimal XOf(decimal behind) => FrontX - ((FrontX - LastX) * Math.Min(behind, Window) / Window);

    private GroundLine Line(RaceReplay race, int metres) =>
        new(metres, FrontX - ((FrontX - LastX) * (race.FrontAt(race.FirstSeconds) - metres) / Window));

    private ImmutableArray<DrawnMoment> Labelled(RaceReplay race)
    {
        var drawn = new List<DrawnMoment>();
        var free = 100m;
        foreach (var moment in race.Front.Reverse())
        {
            var label = new DrawnMoment(moment, Time.At(moment.At.Seconds), moment == race.Front[^1] ? "finish" : $"{moment.At.Metres} m");
            var half = Svg.Width(label.Label!, LabelSize) / 2;
            var fits = label.LabelX + half <= free;
            drawn.Add(fits ? label : label with { Label = null });
            if (fits)
                free = label.LabelX - half;
        }

        return [.. drawn.AsEnumerable().Reverse()];
    }
}
