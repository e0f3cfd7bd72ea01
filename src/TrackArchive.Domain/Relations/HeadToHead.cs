using System.Collections.Immutable;

namespace TrackArchive.Domain.Relations;

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

/// <summary>A final in which both stood.</summary>
public sealed record Meeting(Final Final, Standing First, Standing Second, MeetingOutcome Outcome)
{
    public bool Counts => Outcome != MeetingOutcome.Annulled;

    public Meeting Reversed() => new(Final, Second, First, Outcome switch
    {
        MeetingOutcome.FirstAhead => MeetingOutcome.SecondAhead,
        MeetingOutcome.SecondAhead => MeetingOutcome.FirstAhead,
        _ => Outcome,
    });

    /// <summary>
    /// The rule: who has a place is ahead of who has a worse one, and of who did not finish or had no valid mark; equal places are
    /// level. A disqualification in the race, a place that no source gives and two unfinished races decide nothing.
    /// Absent where one of them did not start.
    /// </summary>
    public static Meeting? Of(Final final, Standing first, Standing second) =>
        first.Result.Status == ResultStatus.DidNotStart || second.Result.Status == ResultStatus.DidNotStart
            ? null
            : new Meeting(final, first, second, OutcomeOf(first, second));

    private static MeetingOutcome OutcomeOf(Standing first, Standing second)
    {
        if (first.RemovedBy is not null || second.RemovedBy is not null)
            return MeetingOutcome.Annulled;
        return (Rank(first), Rank(second)) switch
        {
            ({ } a, { } b) when a < b => MeetingOutcome.FirstAhead,
            ({ } a, { } b) when b < a => MeetingOutcome.SecondAhead,
            ({ } a, { }) when a < int.MaxValue => MeetingOutcome.Level,
            _ => MeetingOutcome.NotDecided,
        };
    }

    private static int? Rank(Standing standing) => standing.Place ?? standing.Result.Status switch
    {
        ResultStatus.DidNotFinish or ResultStatus.NoMark or ResultStatus.NoHeight => int.MaxValue,
        _ => null,
    };
}

/// <summary>Two athletes and the individual finals in which both stood, oldest first.</summary>
public sealed record HeadToHead(Athlete First, Athlete Second, ImmutableArray<Meeting> Meetings)
{
    public int FirstAhead => Count(MeetingOutcome.FirstAhead);

    public int SecondAhead => Count(MeetingOutcome.SecondAhead);

    public int Level => Count(MeetingOutcome.Level);

    public int NotDecided => Count(MeetingOutcome.NotDecided);

    public int Annulled => Count(MeetingOutcome.Annulled);

    /// <summary>All meetings but the annulled ones.</summary>
    public int Counted => Meetings.Length - Annulled;

    public HeadToHead Reversed() => new(Second, First, [.. Meetings.Select(m => m.Reversed())]);

    private int Count(MeetingOutcome outcome) => Meetings.Count(m => m.Outcome == outcome);
}
