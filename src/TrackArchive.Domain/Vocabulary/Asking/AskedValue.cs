namespace TrackArchive.Domain.Vocabulary.Asking;

/// <summary>What a question may ask of a result and the archive may not know.</summary>
public enum AskedValue
{
    /// <summary>Who ran for a team whose runners are not all known.</summary>
    Athlete,

    /// <summary>The place, and with it the medal.</summary>
    Place,

    /// <summary>Before any decision.</summary>
    DayPlace,

    /// <summary>Of a team that is of no continent, or of several.</summary>
    Continent,

    /// <summary>Whether the nation was the host, which nobody says.</summary>
    Home,

    /// <summary>How a result ended of which no source says it.</summary>
    Status,

    /// <summary>Missing, estimated, or written too coarsely to compare.</summary>
    Mark,
    Margin,
    Behind,

    /// <summary>In whole years.</summary>
    Age,
    Wind,
}

/// <summary>Named as the conditions of questions are.</summary>
public static class AskedValues
{
    public static readonly Vocabulary<AskedValue> Tokens = new(
        (AskedValue.Athlete, "athlete"),
        (AskedValue.Place, "place"),
        (AskedValue.DayPlace, "day-place"),
        (AskedValue.Continent, "continent"),
        (AskedValue.Home, "home"),
        (AskedValue.Status, "status"),
        (AskedValue.Mark, "mark"),
        (AskedValue.Margin, "margin"),
        (AskedValue.Behind, "behind"),
        (AskedValue.Age, "age"),
        (AskedValue.Wind, "wind"));
}
