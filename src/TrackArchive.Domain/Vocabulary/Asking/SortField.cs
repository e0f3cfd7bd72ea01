namespace TrackArchive.Domain.Vocabulary.Asking;

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
    Events,
    Editions,
    Nations,

    /// <summary>The most editions in a row.</summary>
    Streak,

    /// <summary>Years from the first to the last.</summary>
    Span,

    /// <summary>The most years between two.</summary>
    Gap,
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
        (SortField.Last, "last"),
        (SortField.Events, "events"),
        (SortField.Editions, "editions"),
        (SortField.Nations, "nations"),
        (SortField.Streak, "streak"),
        (SortField.Span, "span"),
        (SortField.Gap, "gap"));

    /// <summary>What a list of results can be sorted by.</summary>
    public static readonly Vocabulary<SortField> OfResults = Tokens.Only(
        SortField.Date, SortField.Event, SortField.Place, SortField.Athlete, SortField.Nation, SortField.Mark,
        SortField.Margin, SortField.Behind, SortField.Age, SortField.Wind);

    /// <summary>What counts can be sorted by.</summary>
    public static readonly Vocabulary<SortField> OfGroups = Tokens.Only(
        SortField.Results, SortField.Gold, SortField.Name, SortField.Best, SortField.First, SortField.Last,
        SortField.Events, SortField.Editions, SortField.Nations, SortField.Streak, SortField.Span, SortField.Gap);

    /// <summary>What was measured that the order compares; absent for the others, which are always known.</summary>
    public static AskedValue? Measures(this SortField sort) => sort switch
    {
        SortField.Mark => AskedValue.Mark,
        SortField.Margin => AskedValue.Margin,
        SortField.Behind => AskedValue.Behind,
        SortField.Age => AskedValue.Age,
        SortField.Wind => AskedValue.Wind,
        SortField.Date or SortField.Event or SortField.Place or SortField.Athlete or SortField.Nation or SortField.Name
            or SortField.Results or SortField.Gold or SortField.Best or SortField.First or SortField.Last or SortField.Events or SortField.Editions or SortField.Nations
            or SortField.Streak or SortField.Span or SortField.Gap => null,
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, null),
    };
}
