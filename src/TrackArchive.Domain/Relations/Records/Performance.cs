using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Relations.Records;

/// <summary>A champion's run, jump or throw, and what it was worth on its day.</summary>
public sealed record Performance(Final Final, Standings Standings, Standing Champion)
{
    /// <summary>Over the second place.</summary>
    public Gap? Margin { get; init; }

    /// <summary>The best of the championship's finals before it, by the same clock; absent for the first.</summary>
    public RecordStep? RecordThen { get; init; }

    /// <summary>How far behind <see cref="RecordThen"/> it was; absent where it was better, or where the two cannot be subtracted honestly.</summary>
    public Gap? BehindRecord { get; init; }

    /// <summary>How many started, as far as the archive knows them.</summary>
    public int Field => Standings.Rows.Count(r => r.Result.Starts);

    /// <summary>Metres a second from start to finish; absent where the event has no distance or the mark is estimated.</summary>
    public decimal? AverageSpeed =>
        Final.Event is { MarkKind: MarkKind.Time, Distance: { } metres } && Champion.Result is { Mark: { Value: > 0 } mark, IsEstimated: false } ? metres / mark.Value : null;

    /// <summary>
    /// How many metres this one would have left when the other finished, had both run at their average speed from start to finish.
    /// Negative where this one was faster; nothing for two events or where there is no speed.
    /// </summary>
    public decimal? MetresBehind(Performance other) =>
        Final.Event.Id != other.Final.Event.Id || AverageSpeed is not { } speed || other.AverageSpeed is not { } otherSpeed
            ? null
            : Final.Event.Distance!.Value * (1 - (speed >= otherSpeed ? otherSpeed / speed : speed / otherSpeed)) * (speed >= otherSpeed ? -1 : 1);
}
