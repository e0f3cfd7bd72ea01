namespace TrackArchive.Domain.Vocabulary;

/// <summary>What a table of an answer can show.</summary>
public enum Column
{
    Place,
    Medal,
    Athlete,
    Nation,
    Mark,
    Behind,
    Margin,
    Age,
    Wind,
    Records,
    Status,
    Event,
    Final,
    Date,
    Sources,
    Coverage,
}

public static class Columns
{
    public static readonly Vocabulary<Column> Tokens = new(
        (Column.Place, "place"),
        (Column.Medal, "medal"),
        (Column.Athlete, "athlete"),
        (Column.Nation, "nation"),
        (Column.Mark, "mark"),
        (Column.Behind, "behind"),
        (Column.Margin, "margin"),
        (Column.Age, "age"),
        (Column.Wind, "wind"),
        (Column.Records, "records"),
        (Column.Status, "status"),
        (Column.Event, "event"),
        (Column.Final, "final"),
        (Column.Date, "date"),
        (Column.Sources, "sources"),
        (Column.Coverage, "coverage"));
}
