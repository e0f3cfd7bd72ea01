namespace TrackArchive.Domain.Marks;

/// <summary>What a mark measures: seconds, metres, or points of a combined event.</summary>
public enum MarkKind
{
    Time,
    Length,
    Points,
}
