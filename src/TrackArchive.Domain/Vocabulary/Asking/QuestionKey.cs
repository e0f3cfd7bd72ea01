namespace TrackArchive.Domain.Vocabulary.Asking;

/// <summary>What a question may say: its conditions, how it counts, sorts and shows.</summary>
public enum QuestionKey
{
    Event,
    Sex,
    Measure,
    Championship,
    From,
    To,
    Intercalated,
    Nation,
    Predecessors,
    Club,
    Class,
    Athlete,
    Round,
    Place,
    Medal,
    Mark,
    Margin,
    Behind,
    Age,
    Wind,
    Status,
    Records,
    Sources,
    Coverage,
    Changed,
    Group,
    Least,
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
        (QuestionKey.Championship, "championship"),
        (QuestionKey.From, "from"),
        (QuestionKey.To, "to"),
        (QuestionKey.Intercalated, "intercalated"),
        (QuestionKey.Nation, "nation"),
        (QuestionKey.Predecessors, "predecessors"),
        (QuestionKey.Club, "club"),
        (QuestionKey.Class, "class"),
        (QuestionKey.Athlete, "athlete"),
        (QuestionKey.Round, "round"),
        (QuestionKey.Place, "place"),
        (QuestionKey.Medal, "medal"),
        (QuestionKey.Mark, "mark"),
        (QuestionKey.Margin, "margin"),
        (QuestionKey.Behind, "behind"),
        (QuestionKey.Age, "age"),
        (QuestionKey.Wind, "wind"),
        (QuestionKey.Status, "status"),
        (QuestionKey.Records, "records"),
        (QuestionKey.Sources, "sources"),
        (QuestionKey.Coverage, "coverage"),
        (QuestionKey.Changed, "changed"),
        (QuestionKey.Group, "group"),
        (QuestionKey.Least, "least"),
        (QuestionKey.Each, "each"),
        (QuestionKey.Sort, "sort"),
        (QuestionKey.Columns, "columns"));

    /// <summary>Which kind of value a key takes.</summary>
    public static QuestionValue Takes(this QuestionKey key) => key switch
    {
        QuestionKey.Event or QuestionKey.Sex or QuestionKey.Championship or QuestionKey.Nation or QuestionKey.Club or QuestionKey.Class or QuestionKey.Athlete or QuestionKey.Round
            or QuestionKey.Medal or QuestionKey.Status or QuestionKey.Records or QuestionKey.Sources or QuestionKey.Coverage or QuestionKey.Columns => QuestionValue.Many,
        QuestionKey.Place or QuestionKey.Mark or QuestionKey.Margin or QuestionKey.Behind or QuestionKey.Age or QuestionKey.Wind => QuestionValue.Range,
        QuestionKey.From or QuestionKey.To or QuestionKey.Least => QuestionValue.Number,
        QuestionKey.Measure or QuestionKey.Intercalated or QuestionKey.Predecessors or QuestionKey.Changed or QuestionKey.Group or QuestionKey.Each or QuestionKey.Sort
            => QuestionValue.One,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, null),
    };

    /// <summary>Whether its values are in the unit of marks, so that the events asked about must be measured alike.</summary>
    public static bool NeedsMeasure(this QuestionKey key) => key switch
    {
        QuestionKey.Mark or QuestionKey.Margin or QuestionKey.Behind => true,
        QuestionKey.Event or QuestionKey.Sex or QuestionKey.Measure or QuestionKey.Championship or QuestionKey.From or QuestionKey.To or QuestionKey.Intercalated
            or QuestionKey.Nation or QuestionKey.Predecessors or QuestionKey.Club or QuestionKey.Class or QuestionKey.Athlete or QuestionKey.Round or QuestionKey.Place
            or QuestionKey.Medal or QuestionKey.Age or QuestionKey.Wind or QuestionKey.Status or QuestionKey.Records or QuestionKey.Sources or QuestionKey.Coverage or QuestionKey.Changed or QuestionKey.Group or QuestionKey.Least
            or QuestionKey.Each or QuestionKey.Sort or QuestionKey.Columns => false,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, null),
    };
}
