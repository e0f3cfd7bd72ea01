namespace TrackArchive.Domain.Vocabulary.Asking;

/// <summary>What results are counted by.</summary>
public enum Grouping
{
    /// <summary>A relay counts for each of its squad that the archive knows.</summary>
    Athlete,
    AthleteAndEvent,
    Nation,

    /// <summary>A school, a university or a region counts as one, too.</summary>
    Club,
    Event,
    Edition,
    Championship,
    Decade,
}

public static class Groupings
{
    public static readonly Vocabulary<Grouping> Tokens = new(
        (Grouping.Athlete, "athlete"),
        (Grouping.AthleteAndEvent, "athlete-event"),
        (Grouping.Nation, "nation"),
        (Grouping.Club, "club"),
        (Grouping.Event, "event"),
        (Grouping.Edition, "edition"),
        (Grouping.Championship, "championship"),
        (Grouping.Decade, "decade"));
}
