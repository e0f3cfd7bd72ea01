namespace TrackArchive.Domain.Vocabulary;

/// <summary>How a run, a series of attempts or an entry ended where it brought no place (a walkover: beside the place).</summary>
public enum ResultStatus
{
    DidNotStart,
    DidNotFinish,

    /// <summary>In the race itself, by its officials.</summary>
    Disqualified,
    NoMark,
    NoHeight,
    Walkover,

    /// <summary>Competed, and no source gives the place.</summary>
    AlsoCompeted,

    /// <summary>Named by a source that does not say how it ended.</summary>
    Unknown,
}

/// <summary>The letters are those of World Athletics' result lists (Technical Rules, rule 25); the other three are this archive's.</summary>
public static class ResultStatuses
{
    public static readonly Vocabulary<ResultStatus> Tokens = new(
        (ResultStatus.DidNotStart, "DNS"),
        (ResultStatus.DidNotFinish, "DNF"),
        (ResultStatus.Disqualified, "DQ"),
        (ResultStatus.NoMark, "NM"),
        (ResultStatus.NoHeight, "NH"),
        (ResultStatus.Walkover, "walkover"),
        (ResultStatus.AlsoCompeted, "also-competed"),
        (ResultStatus.Unknown, "unknown"));

    /// <summary>Whether the athlete or team took part; those of whom no source says how it ended count as starters.</summary>
    public static bool Starts(this ResultStatus status) => status switch
    {
        ResultStatus.DidNotStart => false,
        ResultStatus.DidNotFinish or ResultStatus.Disqualified or ResultStatus.NoMark or ResultStatus.NoHeight
            or ResultStatus.Walkover or ResultStatus.AlsoCompeted or ResultStatus.Unknown => true,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Whether a place belongs to it.</summary>
    public static bool HasPlace(this ResultStatus status) => status switch
    {
        ResultStatus.Walkover => true,
        ResultStatus.DidNotStart or ResultStatus.DidNotFinish or ResultStatus.Disqualified or ResultStatus.NoMark
            or ResultStatus.NoHeight or ResultStatus.AlsoCompeted or ResultStatus.Unknown => false,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Whether it leaves room for a mark: a fraction of a combined event, the time of somebody disqualified later in the race.</summary>
    public static bool AllowsMark(this ResultStatus status) => status switch
    {
        ResultStatus.DidNotStart or ResultStatus.NoMark or ResultStatus.NoHeight => false,
        ResultStatus.DidNotFinish or ResultStatus.Disqualified or ResultStatus.Walkover or ResultStatus.AlsoCompeted
            or ResultStatus.Unknown => true,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Whether everyone with a place was ahead of it. A disqualification, and an end that no source gives, decide nothing.</summary>
    public static bool IsBehindEveryPlace(this ResultStatus status) => status switch
    {
        ResultStatus.DidNotFinish or ResultStatus.NoMark or ResultStatus.NoHeight => true,
        ResultStatus.DidNotStart or ResultStatus.Disqualified or ResultStatus.Walkover or ResultStatus.AlsoCompeted
            or ResultStatus.Unknown => false,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
