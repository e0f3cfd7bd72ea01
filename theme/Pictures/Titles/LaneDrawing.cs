using System.Collections.Immutable;
using TrackArchive.Pages.Pictures;
using TrackArchive.Theme.Pictures.Drawing;

namespace TrackArchive.Theme.Pictures.Titles;

/// <summary>A stroke in percent; <see cref="Left"/> and <see cref="Right"/> bound what a pointer may touch.</summary>
public sealed record DrawnStroke(LaneStroke Stroke, decimal X, decimal Left, decimal Right, decimal? RetainedFrom);

/// <summary>Titles in a row under one name; <see cref="IsRoomy"/> where the name fits on wider screens only.</summary>
public sealed record DrawnReign(string Name, decimal X, bool IsRoomy);

public sealed record DrawnLane(string Name, decimal Top, ImmutableArray<DrawnStroke> Strokes)
{
    public ImmutableArray<DrawnReign> Reigns { get; init; } = [];
}

/// <summary>Lanes one below the other, their strokes in time.</summary>
public sealed class LaneDrawing
{
    public const decimal NameHeight = 20;
    public const decimal LaneHeight = 28;

    /// <param name="lanes">What to draw.</param>
    /// <param name="top">Pixels above the first lane's name.</param>
    /// <param name="pitch">Pixels from one lane's name to the next.</param>
    public LaneDrawing(TitleLanes lanes, decimal top, decimal pitch)
    {
        Time = new Scale(lanes.From, lanes.To);
        Lanes = [.. lanes.Lanes.Select((lane, i) => new DrawnLane(lane.Name, top + (i * pitch) + NameHeight, Strokes(lane)))
            .Select(lane => lane with { Reigns = ReignNames.Place(lane) })];
    }

    public Scale Time { get; }

    public ImmutableArray<DrawnLane> Lanes { get; }

    public decimal Bottom => Lanes[^1].Top + LaneHeight;

    private ImmutableArray<DrawnStroke> Strokes(TitleLane lane)
    {
        var at = lane.Strokes.Select(s => Time.At(s.Year)).ToArray();
        return [.. lane.Strokes.Select((stroke, i) => new DrawnStroke(
            stroke,
            at[i],
            i == 0 ? Math.Max(0, at[i] - 1) : (at[i - 1] + at[i]) / 2,
            i == at.Length - 1 ? Math.Min(100, at[i] + 1) : (at[i] + at[i + 1]) / 2,
            stroke.IsRetained ? Before(lane, i, at) : null))];
    }

    /// <summary>Where the title that was retained was won: editions not held do not break a reign.</summary>
    private static decimal? Before(TitleLane lane, int i, decimal[] at)
    {
        for (var before = i - 1; before >= 0; before--)
        {
            if (lane.Strokes[before].Kind == StrokeKind.Title)
                return at[before];
        }

        return null;
    }
}
