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

    /// <summary>A race that teams win by the places of their runners.</summary>
    Team,
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
        (Discipline.Team, "team"));

    /// <summary>As result books order the chapters of a programme.</summary>
    public static readonly Vocabulary<Discipline> InProgrammeOrder = Tokens.Only(
        Discipline.Track, Discipline.Road, Discipline.Hurdles, Discipline.Steeplechase, Discipline.Relay, Discipline.Team,
        Discipline.Walk, Discipline.Jump, Discipline.Throw, Discipline.Combined);

    /// <summary>Whether its results are won by teams.</summary>
    public static bool IsForTeams(this Discipline discipline) => discipline switch
    {
        Discipline.Relay or Discipline.Team => true,
        Discipline.Track or Discipline.Road or Discipline.Walk or Discipline.Hurdles or Discipline.Steeplechase
            or Discipline.Jump or Discipline.Throw or Discipline.Combined => false,
        _ => throw new ArgumentOutOfRangeException(nameof(discipline), discipline, null),
    };

    /// <summary>How its results are measured.</summary>
    public static MarkKind Measure(this Discipline discipline) => discipline switch
    {
        Discipline.Jump or Discipline.Throw => MarkKind.Length,
        Discipline.Combined => MarkKind.Points,
        Discipline.Track or Discipline.Road or Discipline.Walk or Discipline.Hurdles or Discipline.Steeplechase
            or Discipline.Relay or Discipline.Team => MarkKind.Time,
        _ => throw new ArgumentOutOfRangeException(nameof(discipline), discipline, null),
    };

    /// <summary>Whether its events have a length in metres.</summary>
    public static bool HasDistance(this Discipline discipline) => discipline switch
    {
        Discipline.Jump or Discipline.Throw or Discipline.Combined => false,
        Discipline.Track or Discipline.Road or Discipline.Walk or Discipline.Hurdles or Discipline.Steeplechase
            or Discipline.Relay or Discipline.Team => true,
        _ => throw new ArgumentOutOfRangeException(nameof(discipline), discipline, null),
    };
}
