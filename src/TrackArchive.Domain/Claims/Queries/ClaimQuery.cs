namespace TrackArchive.Domain.Claims.Queries;

/// <summary>What a claim asks the archive. The list is closed; each kind asks for one value.</summary>
public abstract record ClaimQuery
{
    private protected ClaimQuery()
    {
    }
}

/// <summary>What a claim can want to know of a line of a final.</summary>
public enum EntryValue
{
    Mark,
    Place,
    Medal,
    Nation,
    Club,
    Name,
    Wind,
}

/// <summary>What a claim can want to know of a final as a whole.</summary>
public enum FinalValue
{
    Date,
    Year,

    /// <summary>How many started.</summary>
    Field,
}

/// <summary>A line as it was recorded, whatever was decided later; <see cref="Entry"/> is written as in decisions, or is a relay's runner.</summary>
public sealed record ResultQuery(FinalId Final, string Entry, EntryValue Value) : ClaimQuery;

/// <summary>A final as a whole.</summary>
public sealed record FinalQuery(FinalId Final, FinalValue Value) : ClaimQuery;

/// <summary>A time on the way, in metres from the start.</summary>
public sealed record SplitQuery(FinalId Final, decimal Distance) : ClaimQuery;

/// <summary>An athlete's or team's standing at a date and by an authority; the archive's date and the championship's authority where they are absent.</summary>
public sealed record StandingQuery(FinalId Final, string Entry, EntryValue Value, DateOnly? At, Authority? Authority) : ClaimQuery;

/// <summary>Who has a place.</summary>
public sealed record PlaceQuery(FinalId Final, int Place, EntryValue Value, DateOnly? At, Authority? Authority) : ClaimQuery;

/// <summary>
/// Which finals and whose: official ones only. Without an event all events are meant, or those in which the athlete can have
/// competed. The years are those in which editions were held, both included.
/// </summary>
public sealed record ClaimScope
{
    /// <summary>Absent: all events, or those in which the athlete can have competed.</summary>
    public EventId? Event { get; init; }

    /// <summary>Absent: all championships together.</summary>
    public ChampionshipId? Championship { get; init; }

    /// <summary>Events of one sex; absent: whatever the event is, or all.</summary>
    public Sex? Sex { get; init; }

    /// <summary>For whom somebody competed: a nation, or a club; predecessors and successors are others.</summary>
    public TeamId? Team { get; init; }

    /// <summary>By the nation for which somebody competed.</summary>
    public Continent? Continent { get; init; }

    /// <summary>Alone, or in the squad of a relay.</summary>
    public AthleteId? Athlete { get; init; }

    /// <summary>The first year, included; by the year in which an edition was held.</summary>
    public int? From { get; init; }

    /// <summary>The last year, included.</summary>
    public int? To { get; init; }
}

/// <summary>What a claim can count.</summary>
public enum Counted
{
    Titles,
    Medals,
    Finals,

    /// <summary>Different champions.</summary>
    Champions,

    /// <summary>Different nations of champions.</summary>
    Nations,

    /// <summary>Different people with medals.</summary>
    Medallists,
}

/// <summary>How many; <see cref="Medal"/> narrows medals to one kind.</summary>
public sealed record CountQuery(Counted What, ClaimScope Scope, Medal? Medal = null) : ClaimQuery
{
    /// <summary>Of champions and medallists: those with so many titles or medals, or more.</summary>
    public int AtLeast { get; init; } = 1;

    /// <summary>Whether all of them are of one edition.</summary>
    public bool AtOneEdition { get; init; }
}

/// <summary>What a claim can want to know of those who have most.</summary>
public enum TallyValue
{
    Count,
    Name,
}

/// <summary>The most titles or, of any kind or of one, medals that anybody has in the scope; at one edition, or in all.</summary>
public sealed record MostQuery(bool OfMedals, Medal? Medal, ClaimScope Scope, bool AtOneEdition, TallyValue Value) : ClaimQuery;

/// <summary>What a claim can want to know of those who won everything.</summary>
public enum SweepValue
{
    /// <summary>How many different people.</summary>
    Count,

    /// <summary>All of them.</summary>
    Name,
    First,
    Last,
    FirstYear,
    LastYear,
}

/// <summary>Who won all of several events: at one edition, or at any. First and last are asked of one edition only.</summary>
public sealed record SweepQuery(EventSet Events, ClaimScope Scope, bool AtOneEdition, SweepValue Value) : ClaimQuery;

/// <summary>What a claim can want to know of a title: who won it, when, or how many years lie between it and another.</summary>
public enum TitleValue
{
    Name,
    Year,
    Years,
}

/// <summary>Which title of the scope's nation or athlete it is.</summary>
public sealed record NthQuery(FinalId At, ClaimScope Scope) : ClaimQuery;

/// <summary>The title before; of the scope's nation or athlete, or of anyone. Its champion, its year, or the years between.</summary>
public sealed record PreviousQuery(FinalId At, ClaimScope Scope, TitleValue Value) : ClaimQuery;

/// <summary>Of what a claim asks for the first.</summary>
public enum FirstOf
{
    Title,
    Medal,

    /// <summary>In which somebody started.</summary>
    Final,
}

/// <summary>The first or last title, medal or final in the scope.</summary>
public sealed record FirstQuery(bool IsLast, FirstOf Of, ClaimScope Scope, TitleValue Value) : ClaimQuery;

/// <summary>In what a champion stands out. Marks are the best and the poorest winning ones.</summary>
public enum Extreme
{
    Youngest,
    Oldest,
    BestMark,
    PoorestMark,
}

/// <summary>What a claim can want to know of the one who stands out; the age is in whole years.</summary>
public enum ExtremeValue
{
    Name,
    Year,
    Age,
    Mark,
}

/// <summary>The champion who stands out in the scope by age or by the winning mark.</summary>
public sealed record ExtremeQuery(Extreme What, ClaimScope Scope, ExtremeValue Value) : ClaimQuery;

/// <summary>The best place of a nation or an athlete in the scope.</summary>
public sealed record BestPlaceQuery(ClaimScope Scope) : ClaimQuery;

/// <summary>The difference of two marks of one final; of the winner's and the next where nobody is named.</summary>
public sealed record MarginQuery(FinalId Final, string? Ahead, string? Behind) : ClaimQuery;

/// <summary>Whole years on the day of the final.</summary>
public sealed record AgeQuery(FinalId Final, AthleteId Athlete) : ClaimQuery;

/// <summary>From one final to another: the difference of the years in which they were held, or days.</summary>
public sealed record IntervalQuery(FinalId Since, FinalId At, bool InDays) : ClaimQuery;

/// <summary>The best mark of a championship's finals, today or before one of them.</summary>
public sealed record RecordQuery(ChampionshipId Championship, EventId Event, FinalId? Before, ExtremeValue Value) : ClaimQuery;

/// <summary>A mark that was recorded as a record when it was set, of a kind like OR; any where absent.</summary>
public sealed record RecordMarkQuery(FinalId Final, string Entry, string? Kind) : ClaimQuery;

/// <summary>What is counted of two athletes: all finals in which both competed, or those that one of them won or neither did.</summary>
public enum MeetingsValue
{
    Meetings,
    Ahead,
    Behind,
    Level,
}

/// <summary>How often two athletes met, and how often the first was ahead, in the finals of this archive.</summary>
public sealed record MeetingsQuery(AthleteId First, AthleteId Second, EventId? Event, MeetingsValue Value) : ClaimQuery;
