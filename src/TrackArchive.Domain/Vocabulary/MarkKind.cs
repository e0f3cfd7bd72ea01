namespace TrackArchive.Domain.Vocabulary;

/// <summary>What a mark measures: seconds, metres, or points of a combined event.</summary>
public enum MarkKind
{
    Time,
    Length,
    Points,
}

public static class MarkKinds
{
    public static readonly Vocabulary<MarkKind> Tokens = new((MarkKind.Time, "time"), (MarkKind.Length, "length"), (MarkKind.Points, "points"));

    /// <summary>Whether the lower value is the better one.</summary>
    public static bool LowerWins(this MarkKind kind) => kind switch
    {
        MarkKind.Time => true,
        MarkKind.Length or MarkKind.Points => false,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
