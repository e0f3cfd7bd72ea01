namespace TrackArchive.Domain.Vocabulary.Asking;

/// <summary>What a question may say: its conditions, how it counts, sorts and shows.</summary>
public enum QuestionKey
{
    Event,
    Sex,
    Measure,
    Discipline,

    /// <summary>Whether the event is won by athletes alone, and not by teams.</summary>
    Individual,
    Championship,
    From,
    To,
    Intercalated,
    Nation,
    Predecessors,
    Continent,

    /// <summary>Whether the nation is no longer there.</summary>
    Former,

    /// <summary>Whether the nation was the host.</summary>
    Home,
    Club,
    Class,
    Athlete,
    Round,
    Place,

    /// <summary>Before any decision.</summary>
    DayPlace,

    /// <summary>Whether somebody else had the same place.</summary>
    Shared,

    /// <summary>Whether the winner, or anybody, is known to have led on the way.</summary>
    Led,
    Medal,
    Mark,
    Margin,
    Behind,

    /// <summary>From which place the distance behind is measured.</summary>
    BehindPlace,
    Age,
    Wind,
    Status,
    Records,
    Sources,
    Coverage,
    Changed,
    Group,
    Least,

    /// <summary>Of groups, as are all up to <see cref="Only"/>: in how many events.</summary>
    Events,
    Editions,
    Nations,

    /// <summary>The most editions in a row.</summary>
    Streak,

    /// <summary>Years from the first result to the last.</summary>
    Span,

    /// <summary>The most years between two results.</summary>
    Gap,

    /// <summary>Groups without any such medal, or any result from such a continent.</summary>
    Without,

    /// <summary>Groups of which all results are in such disciplines.</summary>
    Only,
    Each,
    Sort,
    Columns,
}

/// <summary>What may follow a key in an address.</summary>
public enum QuestionValue
{
    /// <summary>One of a few tokens.</summary>
    One,

    /// <summary>Tokens or ids with commas between.</summary>
    Many,

    /// <summary>From and to, like <c>1..3</c>.</summary>
    Range,
    Number,
}

/// <summary>In the order in which a question is written.</summary>
public static class QuestionKeys
{
    public static readonly Vocabulary<QuestionKey> Tokens = new(
        (QuestionKey.Event, "event"),
        (QuestionKey.Sex, "sex"),
        (QuestionKey.Measure, "measure"),
        (QuestionKey.Discipline, "discipline"),
        (QuestionKey.Individual, "individual"),
        (QuestionKey.Championship, "championship"),
        (QuestionKey.From, "from"),
        (QuestionKey.To, "to"),
        (QuestionKey.Intercalated, "intercalated"),
        (QuestionKey.Nation, "nation"),
        (QuestionKey.Predecessors, "predecessors"),
        (QuestionKey.Continent, "continent"),
        (QuestionKey.Former, "former"),
        (QuestionKey.Home, "home"),
        (QuestionKey.Club, "club"),
        (QuestionKey.Class, "class"),
        (QuestionKey.Athlete, "athlete"),
        (QuestionKey.Round, "round"),
        (QuestionKey.Place, "place"),
        (QuestionKey.DayPlace, "day-place"),
        (QuestionKey.Shared, "shared"),
        (QuestionKey.Led, "led"),
        (QuestionKey.Medal, "medal"),
        (QuestionKey.Mark, "mark"),
        (QuestionKey.Margin, "margin"),
        (QuestionKey.Behind, "behind"),
        (QuestionKey.BehindPlace, "behind-place"),
        (QuestionKey.Age, "age"),
        (QuestionKey.Wind, "wind"),
        (QuestionKey.Status, "status"),
        (QuestionKey.Records, "records"),
        (QuestionKey.Sources, "sources"),
        (QuestionKey.Coverage, "coverage"),
        (QuestionKey.Changed, "changed"),
        (QuestionKey.Group, "group"),
        (QuestionKey.Least, "least"),
        (QuestionKey.Events, "events"),
        (QuestionKey.Editions, "editions"),
        (QuestionKey.Nations, "nations"),
        (QuestionKey.Streak, "streak"),
        (QuestionKey.Span, "span"),
        (QuestionKey.Gap, "gap"),
        (QuestionKey.Without, "without"),
        (QuestionKey.Only, "only"),
        (QuestionKey.Each, "each"),
        (QuestionKey.Sort, "sort"),
        (QuestionKey.Columns, "columns"));

    /// <summary>Which kind of value a key takes.</summary>
    public static QuestionValue Takes(this QuestionKey key) => key switch
    {
        QuestionKey.Event or QuestionKey.Sex or QuestionKey.Discipline or QuestionKey.Championship or QuestionKey.Nation or QuestionKey.Continent or QuestionKey.Club or QuestionKey.Class
            or QuestionKey.Athlete or QuestionKey.Round or QuestionKey.Medal or QuestionKey.Status or QuestionKey.Records or QuestionKey.Sources or QuestionKey.Coverage
            or QuestionKey.Without or QuestionKey.Only or QuestionKey.Columns => QuestionValue.Many,
        QuestionKey.Place or QuestionKey.DayPlace or QuestionKey.Mark or QuestionKey.Margin or QuestionKey.Behind or QuestionKey.Age or QuestionKey.Wind
            or QuestionKey.Events or QuestionKey.Editions or QuestionKey.Nations or QuestionKey.Streak or QuestionKey.Span or QuestionKey.Gap => QuestionValue.Range,
        QuestionKey.From or QuestionKey.To or QuestionKey.BehindPlace or QuestionKey.Least => QuestionValue.Number,
        QuestionKey.Measure or QuestionKey.Individual or QuestionKey.Intercalated or QuestionKey.Predecessors or QuestionKey.Former or QuestionKey.Home or QuestionKey.Shared
            or QuestionKey.Led or QuestionKey.Changed or QuestionKey.Group or QuestionKey.Each or QuestionKey.Sort => QuestionValue.One,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, null),
    };

    /// <summary>Whether its range is of whole numbers from 0, and not in the unit of marks or of the wind.</summary>
    public static bool IsWhole(this QuestionKey key) => key switch
    {
        QuestionKey.Place or QuestionKey.DayPlace or QuestionKey.Age or QuestionKey.Events or QuestionKey.Editions or QuestionKey.Nations or QuestionKey.Streak or QuestionKey.Span or QuestionKey.Gap => true,
        QuestionKey.Mark or QuestionKey.Margin or QuestionKey.Behind or QuestionKey.Wind => false,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "takes no range"),
    };

    /// <summary>Whether its values are in the unit of marks, so that the events asked about must be measured alike.</summary>
    public static bool NeedsMeasure(this QuestionKey key) => key switch
    {
        QuestionKey.Mark or QuestionKey.Margin or QuestionKey.Behind => true,
        QuestionKey.Event or QuestionKey.Sex or QuestionKey.Measure or QuestionKey.Discipline or QuestionKey.Individual or QuestionKey.Championship or QuestionKey.From or QuestionKey.To
            or QuestionKey.Intercalated or QuestionKey.Nation or QuestionKey.Predecessors or QuestionKey.Continent or QuestionKey.Former or QuestionKey.Home or QuestionKey.Club
            or QuestionKey.Class or QuestionKey.Athlete or QuestionKey.Round or QuestionKey.Place or QuestionKey.DayPlace or QuestionKey.Shared or QuestionKey.Led or QuestionKey.Medal
            or QuestionKey.BehindPlace or QuestionKey.Age or QuestionKey.Wind or QuestionKey.Status or QuestionKey.Records or QuestionKey.Sources or QuestionKey.Coverage
            or QuestionKey.Changed or QuestionKey.Group or QuestionKey.Least or QuestionKey.Events or QuestionKey.Editions or QuestionKey.Nations or QuestionKey.Streak
            or QuestionKey.Span or QuestionKey.Gap or QuestionKey.Without or QuestionKey.Only or QuestionKey.Each or QuestionKey.Sort or QuestionKey.Columns => false,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, null),
    };
}
