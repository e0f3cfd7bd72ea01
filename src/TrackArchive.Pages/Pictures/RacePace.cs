using System.Collections.Immutable;

namespace TrackArchive.Pages.Pictures;

/// <summary>The front of a race from one place with a known time to the next.</summary>
/// <param name="From">Metres from the start.</param>
/// <param name="To">Metres from the start.</param>
/// <param name="SecondsPer100">How long the front took for 100 metres.</param>
/// <param name="Words">The time of the stretch, as precise as the coarser of its two ends: "57.96".</param>
public sealed record PaceStretch(decimal From, decimal To, decimal SecondsPer100, string Words);

/// <summary>A place with a known time of the front.</summary>
/// <param name="Metres">From the start.</param>
/// <param name="Marks">The one that the picture follows, then those of sources that disagree.</param>
/// <param name="Leader">The family name; absent where no source says who led.</param>
public sealed record PacePoint(decimal Metres, ImmutableArray<string> Marks, string? Leader);

/// <summary>How fast the front of a race was, stretch by stretch: sourced splits and the first mark at the finish.</summary>
public sealed record RacePace(ImmutableArray<PaceStretch> Stretches, ImmutableArray<PacePoint> Points)
{
    /// <summary>The stretches before and behind a split that another source gives.</summary>
    public ImmutableArray<PaceStretch> Disputed { get; init; } = [];
}
