using System.Collections.Immutable;

namespace TrackArchive.Pages.Pictures;

/// <summary>One athlete at the finish; <see cref="Behind"/> is in seconds, metres or points.</summary>
public sealed record FieldDot(Placing Place, Medal? Medal, Link Who, string ShortName, decimal Behind, string Gap);

/// <summary>A field by its distance behind the winner, by marks as precise as the winner's.</summary>
/// <param name="Kind">Decides the unit.</param>
/// <param name="Dots">The winner first.</param>
/// <param name="WinnersMark">As its source writes it.</param>
public sealed record FinishField(MarkKind Kind, ImmutableArray<FieldDot> Dots, string WinnersMark)
{
    /// <summary>The winner's average speed; absent where the event has no distance on a track or road.</summary>
    public decimal? MetresPerSecond { get; init; }

    /// <summary>How many of those placed have no comparable mark.</summary>
    public int Left { get; init; }
}
