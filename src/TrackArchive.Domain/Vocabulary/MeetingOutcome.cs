namespace TrackArchive.Domain.Vocabulary;

/// <summary>Who was ahead in a final in which two athletes met.</summary>
public enum MeetingOutcome
{
    FirstAhead,
    SecondAhead,

    /// <summary>They shared a place.</summary>
    Level,

    /// <summary>No source, or no rule, says who was ahead.</summary>
    NotDecided,

    /// <summary>The run of one of them was taken away since; it counts for nobody.</summary>
    Annulled,
}

public static class MeetingOutcomes
{
    public static readonly Vocabulary<MeetingOutcome> Tokens = new(
        (MeetingOutcome.FirstAhead, "first-ahead"),
        (MeetingOutcome.SecondAhead, "second-ahead"),
        (MeetingOutcome.Level, "level"),
        (MeetingOutcome.NotDecided, "not-decided"),
        (MeetingOutcome.Annulled, "annulled"));

    /// <summary>The same meeting with the two in the other order.</summary>
    public static MeetingOutcome Reverse(this MeetingOutcome outcome) => outcome switch
    {
        MeetingOutcome.FirstAhead => MeetingOutcome.SecondAhead,
        MeetingOutcome.SecondAhead => MeetingOutcome.FirstAhead,
        MeetingOutcome.Level or MeetingOutcome.NotDecided or MeetingOutcome.Annulled => outcome,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
