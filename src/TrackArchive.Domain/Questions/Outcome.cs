namespace TrackArchive.Domain.Questions;

/// <summary>How a result stands today, as a question asks for it.</summary>
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

public static class OutcomeOf
{
    public static Outcome Standing(Standing standing) => standing switch
    {
        { RemovedBy.Effect: DecisionEffect.Disqualify } => Outcome.Disqualified,
        { RemovedBy: not null } => Outcome.Annulled,
        { Result.Status: ResultStatus.Walkover } => Outcome.Walkover,
        { Place: not null } => Outcome.Placed,
        { Result.Status: { } status } => status switch
        {
            ResultStatus.DidNotStart => Outcome.DidNotStart,
            ResultStatus.DidNotFinish => Outcome.DidNotFinish,
            ResultStatus.Disqualified => Outcome.Disqualified,
            ResultStatus.NoMark => Outcome.NoMark,
            ResultStatus.NoHeight => Outcome.NoHeight,
            ResultStatus.AlsoCompeted => Outcome.AlsoCompeted,
            _ => Outcome.Unknown,
        },
        _ => Outcome.Unknown,
    };
}
