namespace TrackArchive.Domain.Vocabulary;

/// <summary>What an answer is sorted by.</summary>
public enum SortField
{
    Date,
    Event,
    Place,
    Athlete,
    Nation,

    /// <summary>The best first.</summary>
    Mark,
    Margin,
    Behind,
    Age,
    Wind,
    Name,
    Results,
    Gold,
    Best,
    First,
    Last,
}

public static class SortFields
{
    public static readonly Vocabulary<SortField> Tokens = new(
        (SortField.Date, "date"),
        (SortField.Event, "event"),
        (SortField.Place, "place"),
        (SortField.Athlete, "athlete"),
        (SortField.Nation, "nation"),
        (SortField.Mark, "mark"),
        (SortField.Margin, "margin"),
        (SortField.Behind, "behind"),
        (SortField.Age, "age"),
        (SortField.Wind, "wind"),
        (SortField.Name, "name"),
        (SortField.Results, "results"),
        (SortField.Gold, "gold"),
        (SortField.Best, "best"),
        (SortField.First, "first"),
        (SortField.Last, "last"));

    public static readonly Vocabulary<SortField> OfResults = Tokens.Only(
        SortField.Date, SortField.Event, SortField.Place, SortField.Athlete, SortField.Nation, SortField.Mark,
        SortField.Margin, SortField.Behind, SortField.Age, SortField.Wind);

    public static readonly Vocabulary<SortField> OfGroups = Tokens.Only(
        SortField.Results, SortField.Gold, SortField.Name, SortField.Best, SortField.First, SortField.Last);
}
