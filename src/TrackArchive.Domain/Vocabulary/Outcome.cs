namespace TrackArchive.Domain.Vocabulary;

/// <summary>What a result counts as today, as a question asks for it.</summary>
public enum Outcome
{
    Placed,

    /// <summary>Taken away by a decision since.</summary>
    Annulled,
    DidNotFinish,
    DidNotStart,

    /// <summary>On the day, or by a decision about the race itself.</summary>
    Disqualified,
    NoMark,
    NoHeight,
    Walkover,
    AlsoCompeted,
    Unknown,
}

public static class Outcomes
{
    public static readonly Vocabulary<Outcome> Tokens = new(
        (Outcome.Placed, "placed"),
        (Outcome.Annulled, "annulled"),
        (Outcome.DidNotFinish, "dnf"),
        (Outcome.DidNotStart, "dns"),
        (Outcome.Disqualified, "dq"),
        (Outcome.NoMark, "nm"),
        (Outcome.NoHeight, "nh"),
        (Outcome.Walkover, "walkover"),
        (Outcome.AlsoCompeted, "also-competed"),
        (Outcome.Unknown, "unknown"));

    /// <summary>The outcome of a result whose status no decision has overtaken.</summary>
    public static Outcome FromStatus(ResultStatus status) => status switch
    {
        ResultStatus.DidNotStart => Outcome.DidNotStart,
        ResultStatus.DidNotFinish => Outcome.DidNotFinish,
        ResultStatus.Disqualified => Outcome.Disqualified,
        ResultStatus.NoMark => Outcome.NoMark,
        ResultStatus.NoHeight => Outcome.NoHeight,
        ResultStatus.Walkover => Outcome.Walkover,
        ResultStatus.AlsoCompeted => Outcome.AlsoCompeted,
        ResultStatus.Unknown => Outcome.Unknown,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Whether a result known by the one may have ended as the other, for all that its sources say.</summary>
    public static bool MayBe(this Outcome known, Outcome other) => known switch
    {
        Outcome.Unknown => other is not Outcome.Annulled,
        Outcome.AlsoCompeted => other is not (Outcome.Annulled or Outcome.DidNotStart or Outcome.Walkover or Outcome.Unknown),
        Outcome.Placed or Outcome.Annulled or Outcome.DidNotFinish or Outcome.DidNotStart or Outcome.Disqualified
            or Outcome.NoMark or Outcome.NoHeight or Outcome.Walkover => known == other,
        _ => throw new ArgumentOutOfRangeException(nameof(known), known, null),
    };
}
