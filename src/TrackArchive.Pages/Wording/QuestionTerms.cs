namespace TrackArchive.Pages.Wording;

/// <summary>What questions call their terms: in the form, in sentences, and in the tables of their answers.</summary>
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
        Grouping.AthleteAndEdition => "athlete and edition",
        Grouping.Nation => "nation",
        Grouping.NationAndEvent => "nation and event",
        Grouping.Continent => "continent",
        Grouping.Club => "club",
        Grouping.Event => "event",
        Grouping.Final => "final",
        Grouping.Edition => "edition",
        Grouping.Championship => "championship",
        Grouping.Decade => "decade",
        _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, null),
    };

    /// <summary>The events of a kind, as a list of them would be called.</summary>
    public static string Describe(Discipline discipline) => discipline switch
    {
        Discipline.Track => "runs on the track",
        Discipline.Road => "runs on the road",
        Discipline.Walk => "walks",
        Discipline.Hurdles => "hurdles",
        Discipline.Steeplechase => "steeplechases",
        Discipline.Relay => "relays",
        Discipline.Jump => "jumps",
        Discipline.Throw => "throws",
        Discipline.Combined => "combined events",
        Discipline.Team => "team races",
        Discipline.TimedRun => "timed runs",
        Discipline.Wheelchair => "wheelchair races",
        Discipline.Match => "matches",
        _ => throw new ArgumentOutOfRangeException(nameof(discipline), discipline, null),
    };

    /// <summary>A medal or a continent, by the token with which groups are asked to be without it.</summary>
    public static string DescribeWithout(string token) => Medals.Tokens.TryParse(token, out var medal) ? Words.Describe(medal)
        : Continents.Tokens.TryParse(token, out var continent) ? Words.Describe(continent)
        : throw new ArgumentOutOfRangeException(nameof(token), token, "neither a medal nor a continent");

    public static string Describe(Round round) => TextWords.LowerFirst(RoundWords.Describe(round));

    public static string Describe(AnswerColumn column) => column switch
    {
        AnswerColumn.Place => "place",
        AnswerColumn.Medal => "medal",
        AnswerColumn.Athlete => "athlete",
        AnswerColumn.Nation => "nation",
        AnswerColumn.Club => "club",
        AnswerColumn.Class => "class",
        AnswerColumn.Mark => "mark",
        AnswerColumn.Behind => "behind",
        AnswerColumn.Margin => "margin",
        AnswerColumn.Age => "age",
        AnswerColumn.Wind => "wind",
        AnswerColumn.Records => "records",
        AnswerColumn.Status => "status",
        AnswerColumn.Before => "place before a decision",
        AnswerColumn.DayPlace => "place on the day",
        AnswerColumn.Decided => "day of the decision",
        AnswerColumn.Event => "event",
        AnswerColumn.Round => "round",
        AnswerColumn.Final => "final",
        AnswerColumn.Date => "date",
        AnswerColumn.Sources => "sources",
        AnswerColumn.Coverage => "coverage",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
    };

    /// <summary>Behind a wind.</summary>
    public const string WindUnit = " m/s";

    /// <summary>As a sentence asks for it.</summary>
    public static string DescribeAsked(Outcome outcome) => outcome switch
    {
        Outcome.Placed => "placed",
        Outcome.Annulled => "annulled",
        Outcome.DidNotFinish => "did not finish",
        Outcome.DidNotStart => "did not start",
        Outcome.Disqualified => "disqualified",
        Outcome.NoMark => "no valid mark",
        Outcome.NoHeight => "cleared no height",
        Outcome.Walkover => "walkover",
        Outcome.AlsoCompeted => "also competed",
        Outcome.Unknown => "end not known",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    public static string DescribeAsked(Agreement agreement) => agreement switch
    {
        Agreement.TwoSourcesAgree => "two sources agree",
        Agreement.OneSource => "one source speaks",
        Agreement.SourcesDisagree => "sources disagree",
        _ => throw new ArgumentOutOfRangeException(nameof(agreement), agreement, null),
    };

    public static string DescribeAsked(Coverage coverage) => coverage switch
    {
        Coverage.Complete => "the whole field",
        Coverage.Finishers => "their first six or more",
        Coverage.Medals => "their medallists",
        Coverage.Partial or Coverage.Missing => "a part",
        _ => throw new ArgumentOutOfRangeException(nameof(coverage), coverage, null),
    };

    /// <summary>Behind a number of finals: "20 with the medallists".</summary>
    public static string DescribeKnown(Coverage coverage) => coverage switch
    {
        Coverage.Complete => "with the whole field",
        Coverage.Finishers => "with the first six or more",
        Coverage.Medals => "with the medallists",
        Coverage.Partial => "in part",
        Coverage.Missing => "without a result",
        _ => throw new ArgumentOutOfRangeException(nameof(coverage), coverage, null),
    };

    /// <summary>Why a result can neither be taken nor dropped.</summary>
    public static string DescribeUnknown(AskedValue value) => value switch
    {
        AskedValue.Athlete => "not all runners of the team are known",
        AskedValue.Place => "place not known",
        AskedValue.DayPlace => "place on the day not known",
        AskedValue.Continent => "team of several continents",
        AskedValue.Home => "host not known",
        AskedValue.Status => "no source says how it ended",
        AskedValue.Mark => "mark not known, estimated, or too coarse to compare",
        AskedValue.Margin => "margin not known",
        AskedValue.Behind => "distance behind the winner not known",
        AskedValue.Age => "age not known",
        AskedValue.Wind => "wind not known",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    /// <summary>Why a result has no place in an order.</summary>
    public static string DescribeUnranked(AskedValue value) => value switch
    {
        AskedValue.Mark => "mark not known or estimated",
        AskedValue.Athlete or AskedValue.Place or AskedValue.DayPlace or AskedValue.Continent or AskedValue.Home or AskedValue.Status or AskedValue.Margin or AskedValue.Behind or AskedValue.Age or AskedValue.Wind => DescribeUnknown(value),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    /// <summary>Behind "events".</summary>
    public static string DescribeMeasured(MarkKind measure) => measure switch
    {
        MarkKind.Time => " measured in time",
        MarkKind.Length => " measured by length",
        MarkKind.Points => " measured in points",
        MarkKind.Distance => " measured by distance in a fixed time",
        MarkKind.FewestPoints => " measured in fewest points",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    /// <summary>Behind a difference of marks.</summary>
    public static string Unit(MarkKind measure) => measure switch
    {
        MarkKind.Time => " s",
        MarkKind.Length or MarkKind.Distance => " m",
        MarkKind.Points or MarkKind.FewestPoints => " points",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    /// <summary>An order, as sentences and the form say it: "youngest first".</summary>
    public static string DescribeSort(SortField sort, bool descending) => sort switch
    {
        SortField.Date => descending ? "latest first" : "earliest first",
        SortField.Event => descending ? "by event, last first" : "by event",
        SortField.Place => descending ? "last place first" : "best place first",
        SortField.Athlete => descending ? "by athlete, Z to A" : "by athlete, A to Z",
        SortField.Nation => descending ? "by nation, Z to A" : "by nation, A to Z",
        SortField.Mark => descending ? "worst mark first" : "best mark first",
        SortField.Margin => descending ? "widest margin first" : "narrowest margin first",
        SortField.Behind => descending ? "farthest from the winner first" : "closest to the winner first",
        SortField.Age => descending ? "oldest first" : "youngest first",
        SortField.Wind => descending ? "strongest tailwind first" : "strongest headwind first",
        SortField.Name => descending ? "by name, last first" : "by name",
        SortField.Results => descending ? "most results first" : "fewest results first",
        SortField.Gold => descending ? "most gold medals first" : "fewest gold medals first",
        SortField.Best => descending ? "by best mark, worst first" : "by best mark, best first",
        SortField.First => descending ? "by first result, latest first" : "by first result, earliest first",
        SortField.Last => descending ? "by last result, latest first" : "by last result, earliest first",
        SortField.Events => descending ? "most events first" : "fewest events first",
        SortField.Editions => descending ? "most editions first" : "fewest editions first",
        SortField.Nations => descending ? "most nations first" : "fewest nations first",
        SortField.Streak => descending ? "most editions in a row first" : "fewest editions in a row first",
        SortField.Span => descending ? "longest span first" : "shortest span first",
        SortField.Gap => descending ? "longest gap first" : "shortest gap first",
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, null),
    };

    /// <summary>The head of a column.</summary>
    public static string Label(AnswerColumn column) => column switch
    {
        AnswerColumn.Place => "Place",
        AnswerColumn.Medal => "Medal",
        AnswerColumn.Athlete => "Who",
        AnswerColumn.Nation => "Nation",
        AnswerColumn.Club => "Club",
        AnswerColumn.Class => "Class",
        AnswerColumn.Mark => "Mark",
        AnswerColumn.Behind => "Behind",
        AnswerColumn.Margin => "Margin",
        AnswerColumn.Age => "Age",
        AnswerColumn.Wind => "Wind",
        AnswerColumn.Records => "Records",
        AnswerColumn.Status => "Status",
        AnswerColumn.Before => "Before the decision",
        AnswerColumn.DayPlace => "On the day",
        AnswerColumn.Decided => "Decided",
        AnswerColumn.Event => "Event",
        AnswerColumn.Round => "Round",
        AnswerColumn.Final => "Final",
        AnswerColumn.Date => "Date",
        AnswerColumn.Sources => "Sources",
        AnswerColumn.Coverage => "Known",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
    };

    /// <summary>How an outcome is written in a table: the letters of result lists, or words; nothing for a place.</summary>
    public static string FormatOutcome(Outcome outcome) => outcome switch
    {
        Outcome.Placed => "",
        Outcome.Annulled => "annulled",
        Outcome.DidNotFinish => Words.Describe(ResultStatus.DidNotFinish),
        Outcome.DidNotStart => Words.Describe(ResultStatus.DidNotStart),
        Outcome.Disqualified => Words.Describe(ResultStatus.Disqualified),
        Outcome.NoMark => Words.Describe(ResultStatus.NoMark),
        Outcome.NoHeight => Words.Describe(ResultStatus.NoHeight),
        Outcome.Walkover => Words.Describe(ResultStatus.Walkover),
        Outcome.AlsoCompeted => Words.Describe(ResultStatus.AlsoCompeted),
        Outcome.Unknown => Words.Describe(ResultStatus.Unknown),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
