namespace TrackArchive.Domain.Vocabulary;

/// <summary>What a mark measures.</summary>
public enum MarkKind
{
    /// <summary>Seconds.</summary>
    Time,

    /// <summary>Metres jumped or thrown.</summary>
    Length,

    /// <summary>Points, of which the most win: of a combined event or a match.</summary>
    Points,

    /// <summary>Metres covered in a fixed time.</summary>
    Distance,

    /// <summary>Points, of which the fewest win: the added places of a team's runners.</summary>
    FewestPoints,
}

public static class MarkKinds
{
    public static readonly Vocabulary<MarkKind> Tokens = new(
        (MarkKind.Time, "time"),
        (MarkKind.Length, "length"),
        (MarkKind.Points, "points"),
        (MarkKind.Distance, "distance"),
        (MarkKind.FewestPoints, "fewest-points"));

    /// <summary>Whether the lower value is the better one.</summary>
    public static bool LowerWins(this MarkKind kind) => kind switch
    {
        MarkKind.Time or MarkKind.FewestPoints => true,
        MarkKind.Length or MarkKind.Points or MarkKind.Distance => false,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
