namespace TrackArchive.Domain.Relations.Entries;

/// <summary>Events of one kind of athlete.</summary>
[Flags]
public enum EventKin
{
    None = 0,

    /// <summary>To 400 metres, flat or over hurdles, and relays.</summary>
    Sprints = 1,

    /// <summary>From 500 to 1000 metres.</summary>
    MiddleDistance = 2,

    /// <summary>Longer runs, steeplechases, roads and team races.</summary>
    LongDistance = 4,
    Walks = 8,
    Jumps = 16,
    Throws = 32,
    CombinedEvents = 64,
}

/// <summary>Which kinds of events the same athletes enter.</summary>
public static class EventKins
{
    private const int LongestSprint = 400;
    private const int LongestMiddle = 1000;

    public static EventKin KinOf(Event @event) => @event.Discipline switch
    {
        Discipline.Relay => EventKin.Sprints,
        Discipline.Track or Discipline.Hurdles or Discipline.Wheelchair => @event.Distance switch
        {
            null => EventKin.Sprints | EventKin.MiddleDistance | EventKin.LongDistance,
            <= LongestSprint => EventKin.Sprints,
            <= LongestMiddle => EventKin.MiddleDistance,
            _ => EventKin.LongDistance,
        },
        Discipline.Road or Discipline.Steeplechase or Discipline.Team or Discipline.TimedRun => EventKin.LongDistance,
        Discipline.Walk => EventKin.Walks,
        Discipline.Jump => EventKin.Jumps,
        Discipline.Throw => EventKin.Throws,
        Discipline.Combined => EventKin.CombinedEvents,
        Discipline.Match => Entrants.Aggregate(EventKin.None, (all, e) => all | e.Entered),
        _ => throw new ArgumentOutOfRangeException(nameof(@event), @event.Discipline, "a discipline without a kin"),
    };

    /// <summary>All kinds of several events.</summary>
    public static EventKin Combine(IEnumerable<Event> events) => events.Aggregate(EventKin.None, (kin, e) => kin | KinOf(e));

    /// <summary>By what somebody is known who may also enter this event.</summary>
    public static EventKin FindEntrants(Event @event) =>
        Entrants.Where(e => (e.Entered & KinOf(@event)) != EventKin.None).Aggregate(EventKin.None, (all, e) => all | e.By);

    private static readonly (EventKin Entered, EventKin By)[] Entrants =
    [
        (EventKin.Sprints, EventKin.Sprints | EventKin.MiddleDistance | EventKin.Jumps | EventKin.CombinedEvents),
        (EventKin.MiddleDistance, EventKin.Sprints | EventKin.MiddleDistance | EventKin.LongDistance),
        (EventKin.LongDistance, EventKin.MiddleDistance | EventKin.LongDistance),
        (EventKin.Walks, EventKin.Walks),
        (EventKin.Jumps, EventKin.Sprints | EventKin.Jumps | EventKin.CombinedEvents),
        (EventKin.Throws, EventKin.Throws | EventKin.CombinedEvents),
        (EventKin.CombinedEvents, EventKin.Sprints | EventKin.Jumps | EventKin.Throws | EventKin.CombinedEvents),
    ];
}
