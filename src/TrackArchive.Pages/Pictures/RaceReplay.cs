using System.Collections.Immutable;

namespace TrackArchive.Pages.Pictures;

/// <summary>A distance from the start in metres, and the time there in seconds, as a source gives them.</summary>
public readonly record struct KnownMoment(decimal Metres, decimal Seconds);

/// <summary>One athlete of a race that can be replayed.</summary>
/// <param name="Who">The athlete.</param>
/// <param name="ShortName">The family name.</param>
/// <param name="Place">Of today, or how the race ended; empty where the result was taken away.</param>
/// <param name="Medal">Of today.</param>
/// <param name="Mark">At the finish, as its source writes it; absent for those who led and have no mark.</param>
/// <param name="Known">Where a source places the athlete, in order of time: the splits at which the athlete led, and the finish.</param>
public sealed record ReplayRunner(Link Who, string ShortName, Placing Place, Medal? Medal, string? Mark, ImmutableArray<KnownMoment> Known)
{
    public bool IsRemoved { get; init; }
}

/// <summary>A sourced moment of the front: "800 m", "1:56.81", "Scott".</summary>
public sealed record FrontMoment(KnownMoment At, string Mark, string? Leader)
{
    /// <summary>What other sources say of the same place.</summary>
    public ImmutableArray<string> OtherMarks { get; init; } = [];
}

/// <summary>
/// A race as far as it is known. Only the front has a place between its splits, since its distance and time are known at both ends;
/// everybody else has a place only where a source gives one.
/// </summary>
/// <param name="Metres">The whole distance.</param>
/// <param name="Front">Oldest first; the last is the first mark at the finish.</param>
/// <param name="Runners">In the order in which they finished, then those who led and have no mark.</param>
/// <param name="Left">Those in the final whom no source places at any time, by name.</param>
public sealed record RaceReplay(decimal Metres, ImmutableArray<FrontMoment> Front, ImmutableArray<ReplayRunner> Runners, ImmutableArray<string> Left)
{
    /// <summary>When the last known finisher finishes.</summary>
    public decimal Seconds => Runners.Max(r => r.Known[^1].Seconds);
}
