using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Pages.Pictures;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Parts;
using TrackArchive.Theme.Pictures.Drawing;

namespace TrackArchive.Theme.Pictures.Races;

/// <summary>
/// A sourced moment of the front, with its distance and time above its line. They would touch those of another where it has no
/// label, and on a phone where the label is roomy.
/// </summary>
public sealed record ReplayMoment(FrontMoment Moment, decimal X, string Name)
{
    public bool IsLabelled { get; init; }

    public bool IsRoomy { get; init; }

    /// <summary>What the label takes of a picture so wide, in percent.</summary>
    public (decimal From, decimal To) Extent(decimal pixels)
    {
        var half = Math.Max(Svg.Width(Name, ReplayDrawing.LabelSize), Svg.MarkWidth(Moment.Mark, ReplayDrawing.LabelSize)) * Svg.Narrowest / pixels / 2;
        return (X - half, X + half);
    }
}

/// <summary>A place of a runner that a source gives.</summary>
public sealed record ReplayDisc(KnownMoment At, decimal X);

/// <summary>A runner's lane: the name before it, the mark after it (or how the race ended), discs where the runner was.</summary>
public sealed record ReplayLane(ReplayRunner Runner, decimal Y, ImmutableArray<ReplayDisc> Discs)
{
    public string Outcome => Runner.Mark ?? Runner.Place.Words;

    /// <summary>When the runner finished; absent without a known time.</summary>
    public decimal? Finished => Runner.Mark is null ? null : Runner.Known[^1].Seconds;
}

/// <summary>
/// A race from the start on the left to the finish on the right: the way of the front above, and below a lane for each runner with a
/// disc wherever a source places the runner. All of it is drawn; the script shows what is known by the time that it plays.
/// </summary>
public sealed class ReplayDrawing
{
    public const decimal Pitch = 22;
    public const decimal LabelSize = 13;
    public const decimal NameY = 14;
    public const decimal MarkY = 30;

    /// <summary>Of the lane of the front.</summary>
    public const decimal FrontY = 50;

    /// <summary>Where the lanes of the runners begin.</summary>
    public const decimal Top = 66;

    /// <summary>Pixels between a lane and the words beside it.</summary>
    public const decimal Gap = 12;

    private readonly Scale _distance;

    public ReplayDrawing(RaceReplay race)
    {
        Start = race.Runners.Select(r => r.ShortName).Append(RacePictureWords.Leader).Max(n => Svg.Width(n, LabelSize)) + Svg.Share(Gap);
        Finish = 100 - race.Runners.Max(r => Svg.MarkWidth(r.Mark ?? r.Place.Words, LabelSize)) - Svg.Share(Gap);
        _distance = new Scale(0, race.Metres, Start, Finish);
        Moments = Labelled(race);
        Lanes = [.. race.Runners.Select((r, i) => new ReplayLane(r, Top + ((i + 0.5m) * Pitch), [.. r.Known.Select(k => new ReplayDisc(k, _distance.At(k.Metres)))]))];
        Bottom = Top + (Lanes.Length * Pitch);
    }

    public decimal Start { get; }

    public decimal Finish { get; }

    public ImmutableArray<ReplayMoment> Moments { get; }

    public ImmutableArray<ReplayLane> Lanes { get; }

    public decimal Bottom { get; }

    /// <summary>Metres and seconds as the script reads them.</summary>
    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The finish first, then from the start, each where it touches none before it: what fits on a phone, then what fits on wider screens.</summary>
    private ImmutableArray<ReplayMoment> Labelled(RaceReplay race)
    {
        ReplayMoment[] drawn = [.. race.Front.Select((f, i) => new ReplayMoment(f, _distance.At(f.At.Metres), i + 1 == race.Front.Length ? RacePictureWords.Finish : NumberWords.FormatMetres(f.At.Metres)))];
        int[] order = [drawn.Length - 1, .. Enumerable.Range(0, drawn.Length - 1)];
        foreach (var pixels in new[] { Svg.Narrowest, Svg.Roomy })
        {
            foreach (var i in order.Where(i => !drawn[i].IsLabelled))
            {
                var (from, to) = drawn[i].Extent(pixels);
                var touches = drawn.Any(d => d.IsLabelled && from < d.Extent(pixels).To && to > d.Extent(pixels).From);
                if (!touches && from >= 0 && to <= 100)
                    drawn[i] = drawn[i] with { IsLabelled = true, IsRoomy = pixels > Svg.Narrowest };
            }
        }

        return [.. drawn];
    }
}
