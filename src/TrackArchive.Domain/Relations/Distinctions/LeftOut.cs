using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Relations.Distinctions;

/// <summary>Why something could not be compared.</summary>
public enum LeftOutReason
{
    /// <summary>The archive lacks the final.</summary>
    FinalMissing,

    /// <summary>The archive has the final and no source that says who won.</summary>
    ChampionUnknown,

    /// <summary>Places that win medals are empty.</summary>
    MedallistsUnknown,

    /// <summary>The day of birth or the day of the final is not known well enough.</summary>
    AgeUnknown,
    MarkMissing,
    MarkEstimated,
    WindAssisted,

    /// <summary>Better, and no record for the reason that its result states.</summary>
    Unratified,

    /// <summary>No two marks of the first two places can be subtracted.</summary>
    MarginUnknown,

    /// <summary>Equal at the coarser of the two precisions, or by another clock.</summary>
    NotComparable,
}

public static class LeftOutReasons
{
    public static readonly Vocabulary<LeftOutReason> Tokens = new(
        (LeftOutReason.FinalMissing, "final-missing"),
        (LeftOutReason.ChampionUnknown, "champion-unknown"),
        (LeftOutReason.MedallistsUnknown, "medallists-unknown"),
        (LeftOutReason.AgeUnknown, "age-unknown"),
        (LeftOutReason.MarkMissing, "mark-missing"),
        (LeftOutReason.MarkEstimated, "mark-estimated"),
        (LeftOutReason.WindAssisted, "wind-assisted"),
        (LeftOutReason.Unratified, "unratified"),
        (LeftOutReason.MarginUnknown, "margin-unknown"),
        (LeftOutReason.NotComparable, "not-comparable"));
}

/// <summary>A contest that might contradict a statement, for want of knowledge of it.</summary>
/// <param name="Step">Where.</param>
/// <param name="Who">Whose value is not known; absent where nobody is known.</param>
/// <param name="Reason">Why it could not be compared.</param>
public sealed record LeftOut(LineageStep Step, Standing? Who, LeftOutReason Reason)
{
    /// <summary>Those of a line whose champions the archive does not know.</summary>
    public static LeftOut FromHole(LineageStep step) =>
        new(step, null, step.Final is null ? LeftOutReason.FinalMissing : LeftOutReason.ChampionUnknown);
}
