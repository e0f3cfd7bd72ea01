using System.Collections.Immutable;

namespace TrackArchive.Pages.Pictures;

/// <summary>A champion's mark; <see cref="Value"/> is in seconds, metres or points.</summary>
public sealed record MarkPoint(int Year, decimal Value, string Text, Link Final)
{
    /// <summary>Better than every winning mark before it in its championship, at the coarser of the two precisions.</summary>
    public bool IsBest { get; init; }

    /// <summary>Estimated or helped by the wind: shown, and never the best.</summary>
    public bool IsDoubtful { get; init; }
}

public sealed record MarkSeries(string Name, ImmutableArray<MarkPoint> Points)
{
    /// <summary>Whether a winning mark that is not known, or is in a class of its own, may be better than the best.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>The winning marks of an event over time, by championship.</summary>
public sealed record WinningMarks(MarkKind Kind, int From, int To, ImmutableArray<MarkSeries> Series)
{
    /// <summary>The world record by year, where a progression is complete; else empty.</summary>
    public ImmutableArray<RecordLevel> Records { get; init; } = [];
}

/// <summary>A record from the year in which it was set to that of the next, in the unit of the marks.</summary>
/// <param name="From">The year in which it was set, or the first of the picture.</param>
/// <param name="To">The last year that is known of it.</param>
/// <param name="Value">The mark.</param>
/// <param name="IsFollowed">Whether the next level begins where this one ends.</param>
public sealed record RecordLevel(int From, int To, decimal Value, bool IsFollowed);
