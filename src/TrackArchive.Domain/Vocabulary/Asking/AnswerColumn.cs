namespace TrackArchive.Domain.Vocabulary.Asking;

/// <summary>What a table of an answer can show.</summary>
public enum AnswerColumn
{
    Place,
    Medal,
    Athlete,
    Nation,
    Club,

    /// <summary>Of age or of para athletics.</summary>
    Class,
    Mark,
    Behind,
    Margin,
    Age,
    Wind,
    Records,
    Status,

    /// <summary>The place that a decision took away.</summary>
    Before,

    /// <summary>The place on the day, before any decision.</summary>
    DayPlace,

    /// <summary>When a decision took the result away.</summary>
    Decided,
    Event,

    /// <summary>Which the athlete reached.</summary>
    Round,
    Final,
    Date,
    Sources,
    Coverage,
}

public static class AnswerColumns
{
    public static readonly Vocabulary<AnswerColumn> Tokens = new(
        (AnswerColumn.Place, "place"),
        (AnswerColumn.Medal, "medal"),
        (AnswerColumn.Athlete, "athlete"),
        (AnswerColumn.Nation, "nation"),
        (AnswerColumn.Club, "club"),
        (AnswerColumn.Class, "class"),
        (AnswerColumn.Mark, "mark"),
        (AnswerColumn.Behind, "behind"),
        (AnswerColumn.Margin, "margin"),
        (AnswerColumn.Age, "age"),
        (AnswerColumn.Wind, "wind"),
        (AnswerColumn.Records, "records"),
        (AnswerColumn.Status, "status"),
        (AnswerColumn.Before, "before"),
        (AnswerColumn.DayPlace, "day-place"),
        (AnswerColumn.Decided, "decided"),
        (AnswerColumn.Event, "event"),
        (AnswerColumn.Round, "round"),
        (AnswerColumn.Final, "final"),
        (AnswerColumn.Date, "date"),
        (AnswerColumn.Sources, "sources"),
        (AnswerColumn.Coverage, "coverage"));
}
