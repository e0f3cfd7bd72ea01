namespace TrackArchive.Domain.Vocabulary;

/// <summary>What is done in an event.</summary>
public enum Discipline
{
    Track,
    Road,
    Walk,
    Hurdles,
    Steeplechase,
    Relay,
    Jump,
    Throw,
    Combined,

    /// <summary>A race that teams win by the places of their runners: the fewest points win.</summary>
    Team,

    /// <summary>A run of a fixed time, like an hour or 24 hours: the longest distance wins.</summary>
    TimedRun,
    Wheelchair,

    /// <summary>A match of teams over several events: the most points win.</summary>
    Match,
}

public static class Disciplines
{
    public static readonly Vocabulary<Discipline> Tokens = new(
        (Discipline.Track, "track"),
        (Discipline.Road, "road"),
        (Discipline.Walk, "walk"),
        (Discipline.Hurdles, "hurdles"),
        (Discipline.Steeplechase, "steeplechase"),
        (Discipline.Relay, "relay"),
        (Discipline.Jump, "jump"),
        (Discipline.Throw, "throw"),
        (Discipline.Combined, "combined"),
        (Discipline.Team, "team"),
        (Discipline.TimedRun, "timed-run"),
        (Discipline.Wheelchair, "wheelchair"),
        (Discipline.Match, "points"));

    /// <summary>As result books order the chapters of a programme.</summary>
    public static readonly Vocabulary<Discipline> InProgrammeOrder = Tokens.Only(
        Discipline.Track, Discipline.Road, Discipline.TimedRun, Discipline.Wheelchair, Discipline.Hurdles, Discipline.Steeplechase, Discipline.Relay, Discipline.Team,
        Discipline.Walk, Discipline.Jump, Discipline.Throw, Discipline.Combined, Discipline.Match);

    /// <summary>Whether its results are won by teams.</summary>
    public static bool IsForTeams(this Discipline discipline) => discipline switch
    {
        Discipline.Relay or Discipline.Team or Discipline.Match => true,
        Discipline.Track or Discipline.Road or Discipline.Walk or Discipline.Hurdles or Discipline.Steeplechase
            or Discipline.Jump or Discipline.Throw or Discipline.Combined or Discipline.TimedRun or Discipline.Wheelchair => false,
        _ => throw new ArgumentOutOfRangeException(nameof(discipline), discipline, null),
    };

    /// <summary>How its results are measured.</summary>
    public static MarkKind Measure(this Discipline discipline) => discipline switch
    {
        Discipline.Jump or Discipline.Throw => MarkKind.Length,
        Discipline.Combined or Discipline.Match => MarkKind.Points,
        Discipline.TimedRun => MarkKind.Distance,
        Discipline.Team => MarkKind.FewestPoints,
        Discipline.Track or Discipline.Road or Discipline.Walk or Discipline.Hurdles or Discipline.Steeplechase
            or Discipline.Relay or Discipline.Wheelchair => MarkKind.Time,
        _ => throw new ArgumentOutOfRangeException(nameof(discipline), discipline, null),
    };

    /// <summary>Whether its events have a length in metres.</summary>
    public static bool HasDistance(this Discipline discipline) => discipline switch
    {
        Discipline.Jump or Discipline.Throw or Discipline.Combined or Discipline.TimedRun or Discipline.Match => false,
        Discipline.Track or Discipline.Road or Discipline.Walk or Discipline.Hurdles or Discipline.Steeplechase
            or Discipline.Relay or Discipline.Team or Discipline.Wheelchair => true,
        _ => throw new ArgumentOutOfRangeException(nameof(discipline), discipline, null),
    };
}
