using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Relations.People;

/// <summary>A final in which both competed.</summary>
public sealed record Meeting(Final Final, Standing First, Standing Second, MeetingOutcome Outcome)
{
    /// <summary>Whether it is one of the meetings that are counted: not where a result of either was annulled.</summary>
    public bool Counts => Outcome != MeetingOutcome.Annulled;

    /// <summary>The same meeting from the other’s side.</summary>
    public Meeting Reversed() => new(Final, Second, First, Outcome.Reverse());

    /// <summary>
    /// The rule: who has a place is ahead of who has a worse one, and of who did not finish or had no valid mark; equal places are
    /// level. A disqualification in the race, a place that no source gives and two unfinished races decide nothing.
    /// Absent where one of them did not start.
    /// </summary>
    public static Meeting? Find(Final final, Standing first, Standing second) =>
        first.Result.Starts && second.Result.Starts
            ? new Meeting(final, first, second, OutcomeOf(first, second))
            : null;

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

    private static int? Rank(Standing standing) => standing.Place ?? (standing.Result.Status?.IsBehindEveryPlace() == true ? int.MaxValue : null);
}

/// <summary>Two athletes and the individual finals in which both competed, oldest first.</summary>
public sealed record HeadToHead(Athlete First, Athlete Second, ImmutableArray<Meeting> Meetings)
{
    /// <summary>
    /// Individual finals, oldest first, in which one of them was and the other may have been: no source states the whole field. The
    /// meetings that are counted are the known ones.
    /// </summary>
    public ImmutableArray<Final> PossibleMeetings { get; init; } = [];

    /// <summary>How often they met in all: the known meetings at least.</summary>
    public Known<int> Met => Known.Between(Counted, Counted + PossibleMeetings.Length);

    /// <summary>In how many known meetings the first was placed before the second.</summary>
    public int FirstAhead => Count(MeetingOutcome.FirstAhead);

    /// <summary>In how many known meetings the second was placed before the first.</summary>
    public int SecondAhead => Count(MeetingOutcome.SecondAhead);

    /// <summary>In how many known meetings they shared a place.</summary>
    public int Level => Count(MeetingOutcome.Level);

    /// <summary>In how many neither can be put before the other: places are not known, or neither finished.</summary>
    public int NotDecided => Count(MeetingOutcome.NotDecided);

    /// <summary>In how many the result of one was taken away since; these count for neither.</summary>
    public int Annulled => Count(MeetingOutcome.Annulled);

    /// <summary>All meetings but the annulled ones.</summary>
    public int Counted => Meetings.Length - Annulled;

    /// <summary>The same meetings from the other’s side.</summary>
    public HeadToHead Reversed() => new(Second, First, [.. Meetings.Select(m => m.Reversed())]) { PossibleMeetings = PossibleMeetings };

    private int Count(MeetingOutcome outcome) => Meetings.Count(m => m.Outcome == outcome);
}
