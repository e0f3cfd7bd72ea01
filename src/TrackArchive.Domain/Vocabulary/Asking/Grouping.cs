namespace TrackArchive.Domain.Vocabulary.Asking;

/// <summary>What results are counted by.</summary>
public enum Grouping
{
    /// <summary>A relay counts for each of its squad that the archive knows.</summary>
    Athlete,
    AthleteAndEvent,
    AthleteAndEdition,
    Nation,
    NationAndEvent,
    Continent,

    /// <summary>A school, a university or a region counts as one, too.</summary>
    Club,
    Event,
    Final,
    Edition,
    Championship,
    Decade,
}

public static class Groupings
{
    public static readonly Vocabulary<Grouping> Tokens = new(
        (Grouping.Athlete, "athlete"),
        (Grouping.AthleteAndEvent, "athlete-event"),
        (Grouping.AthleteAndEdition, "athlete-edition"),
        (Grouping.Nation, "nation"),
        (Grouping.NationAndEvent, "nation-event"),
        (Grouping.Continent, "continent"),
        (Grouping.Club, "club"),
        (Grouping.Event, "event"),
        (Grouping.Final, "final"),
        (Grouping.Edition, "edition"),
        (Grouping.Championship, "championship"),
        (Grouping.Decade, "decade"));

    /// <summary>Whether a relay counts for each of its squad.</summary>
    public static bool IsByAthlete(this Grouping grouping) => grouping switch
    {
        Grouping.Athlete or Grouping.AthleteAndEvent or Grouping.AthleteAndEdition => true,
        Grouping.Nation or Grouping.NationAndEvent or Grouping.Continent or Grouping.Club or Grouping.Event or Grouping.Final or Grouping.Edition or Grouping.Championship or Grouping.Decade => false,
        _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, null),
    };

    /// <summary>Whether all results of a group are of one event.</summary>
    public static bool IsByEvent(this Grouping grouping) => grouping switch
    {
        Grouping.AthleteAndEvent or Grouping.NationAndEvent or Grouping.Event or Grouping.Final => true,
        Grouping.Athlete or Grouping.AthleteAndEdition or Grouping.Nation or Grouping.Continent or Grouping.Club or Grouping.Edition or Grouping.Championship or Grouping.Decade => false,
        _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, null),
    };

    /// <summary>What groups are listed by where nobody asks for an order: decades by time, all others by the number of their results.</summary>
    public static SortField? NaturalSort(this Grouping grouping) => grouping switch
    {
        Grouping.Decade => SortField.Name,
        Grouping.Athlete or Grouping.AthleteAndEvent or Grouping.AthleteAndEdition or Grouping.Nation or Grouping.NationAndEvent or Grouping.Continent or Grouping.Club or Grouping.Event
            or Grouping.Final or Grouping.Edition or Grouping.Championship => null,
        _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, null),
    };
}
