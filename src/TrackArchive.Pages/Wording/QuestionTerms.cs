namespace TrackArchive.Pages.Wording;

/// <summary>What the form of questions calls the terms that it offers.</summary>
public static class QuestionTerms
{
    public static string Describe(Outcome outcome) => outcome switch
    {
        Outcome.Placed => "placed",
        Outcome.Annulled => "annulled since",
        Outcome.DidNotFinish => "did not finish",
        Outcome.DidNotStart => "did not start",
        Outcome.Disqualified => "disqualified",
        Outcome.NoMark => "no valid mark",
        Outcome.NoHeight => "no height",
        Outcome.Walkover => "walkover",
        Outcome.AlsoCompeted => "also competed",
        Outcome.Unknown => "not known",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    public static string Describe(MarkKind measure) => measure switch
    {
        MarkKind.Time => "time",
        MarkKind.Length => "length or height",
        MarkKind.Points => "points",
        MarkKind.Distance => "distance in a fixed time",
        MarkKind.FewestPoints => "fewest points",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    public static string Describe(Grouping grouping) => grouping switch
    {
        Grouping.Athlete => "athlete",
        Grouping.AthleteAndEvent => "athlete and event",
        Grouping.Nation => "nation",
        Grouping.Event => "event",
        Grouping.Edition => "edition",
        Grouping.Championship => "championship",
        Grouping.Decade => "decade",
        _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, null),
    };

    public static string Describe(AnswerColumn column) => column switch
    {
        AnswerColumn.Place => "place",
        AnswerColumn.Medal => "medal",
        AnswerColumn.Athlete => "athlete",
        AnswerColumn.Nation => "nation",
        AnswerColumn.Mark => "mark",
        AnswerColumn.Behind => "behind",
        AnswerColumn.Margin => "margin",
        AnswerColumn.Age => "age",
        AnswerColumn.Wind => "wind",
        AnswerColumn.Records => "records",
        AnswerColumn.Status => "status",
        AnswerColumn.Event => "event",
        AnswerColumn.Final => "final",
        AnswerColumn.Date => "date",
        AnswerColumn.Sources => "sources",
        AnswerColumn.Coverage => "coverage",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
    };
}
