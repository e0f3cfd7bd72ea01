using TrackArchive.Domain;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Claims.Queries;

namespace TrackArchive.Pages.Wording;

/// <summary>What a claim's query asks, in words that fit into a sentence and without a full stop.</summary>
public static class ClaimWords
{
    public static string DescribeQuery(Archive archive, ClaimQuery query) => query switch
    {
        ResultQuery q => $"the {Name(q.Value)} of {FindName(archive, q.Final, q.Entry)} in the {FindFinal(archive, q.Final)}, {(archive.FindFinal(q.Final)?.Basis is AsListed ? "as listed" : "as recorded on the day")}",
        FinalQuery q => $"the {Name(q.Value)} of the {FindFinal(archive, q.Final)}",
        SplitQuery q => $"the time at {q.Distance} metres in the {FindFinal(archive, q.Final)}",
        StandingQuery q => $"the {Name(q.Value)} of {FindName(archive, q.Final, q.Entry)} in the {FindFinal(archive, q.Final)},{Standings(q.At, q.Authority)}",
        PlaceQuery q => $"{(q.Value == EntryValue.Name ? $"who is {NumberWords.Ordinal(q.Place)}" : $"the {Name(q.Value)} of the {NumberWords.Ordinal(q.Place)}")} in the {FindFinal(archive, q.Final)},{Standings(q.At, q.Authority)}",
        CountQuery q => $"the number of {Counted(q)} {DescribeScope(archive, q.Scope)}",
        MostQuery q => $"{(q.Value == TallyValue.Name ? "who has " : "")}the most {(q.OfMedals ? Medals(q.Medal) : "titles")}{Together(q.AtOneEdition)} {DescribeScope(archive, q.Scope)}",
        SweepQuery q => $"{Sweep(q.Value)} the {TextWords.List([.. q.Events.Ids.Select(e => FindEvent(archive, e))])}{Together(q.AtOneEdition)}{DescribeWho(archive, q.Scope)}",
        NthQuery q => $"which title the {FindFinal(archive, q.At)} was {DescribeScope(archive, q.Scope with { Event = q.At.Event })}",
        PreviousQuery q => $"{Previous(q.Value)}the title before the {FindFinal(archive, q.At)}, {DescribeScope(archive, q.Scope with { Event = q.At.Event })}",
        FirstQuery q => $"{First(q)} {DescribeScope(archive, q.Scope)}",
        ExtremeQuery q => $"{Describe(q)}{Name(q.What)} {DescribeScope(archive, q.Scope)}",
        BestPlaceQuery q => $"the best place {DescribeScope(archive, q.Scope)}",
        MarginQuery q => $"the margin {Between(archive, q)} in the {FindFinal(archive, q.Final)}",
        AgeQuery q => $"the age of {archive.FindAthlete(q.Athlete)?.Name ?? q.Athlete.Value} at the {FindFinal(archive, q.Final)}",
        IntervalQuery q => $"the {(q.InDays ? "days" : "years")} from the {FindFinal(archive, q.Since)} to the {FindFinal(archive, q.At)}",
        RecordQuery q => $"{Describe(q.Value)}the record of the finals {DescribeScope(archive, new ClaimScope { Event = q.Event, Championship = q.Championship })}{(q.Before is { } id ? $" before the {FindFinal(archive, id)}" : "")}",
        RecordMarkQuery q => $"the mark of {FindName(archive, q.Final, q.Entry)} in the {FindFinal(archive, q.Final)}, recorded as {q.Kind ?? "a record"}",
        MeetingsQuery q => $"how often {Meetings(archive, q)} in finals{(q.Event is { } id ? $" of the {FindEvent(archive, id)}" : "")}, by the results that the archive has",
        _ => throw new ArgumentOutOfRangeException(nameof(query), query, "a kind of query without words"),
    };

    /// <summary>"in the men's 1500 metres at the Olympic Games for Great Britain, 1984 to 2022".</summary>
    public static string DescribeScope(Archive archive, ClaimScope scope)
    {
        var @event = scope.Event is { } id ? "in the " + FindEvent(archive, id) : scope.Sex is { } sex ? $"in all {Words.FormatPossessive(sex)} events" : "in all events";
        return @event + DescribeWho(archive, scope);
    }

    private static string DescribeWho(Archive archive, ClaimScope scope)
    {
        var championship = scope.Championship is { } c ? $" at the {archive.FindChampionship(c)?.Name ?? c.Value}" : "";
        var athlete = scope.Athlete is { } a ? $" by {archive.FindAthlete(a)?.Name ?? a.Value}" : "";
        var team = scope.Team is { } n ? $" for {archive.FindTeam(n)?.Name ?? n.Value}" : "";
        var continent = scope.Continent is { } part ? $" for a nation of {Words.Describe(part)}" : "";
        var years = (scope.From, scope.To) switch
        {
            ({ } from, { } to) => $", {from} to {to}",
            ({ } from, null) => $", since {from}",
            (null, { } to) => $", until {to}",
            _ => "",
        };
        return $"{championship}{athlete}{team}{continent}{years}";
    }

    /// <summary>"men's 1500 metres, Olympic Games, Los Angeles 1984", also where the archive lacks the final.</summary>
    public static string FindFinal(Archive archive, FinalId id)
    {
        var edition = archive.FindEdition(id.Edition);
        return edition is null
            ? $"{FindEvent(archive, id.Event)}, {id.Edition}"
            : $"{FindEvent(archive, id.Event)}, {edition.FullName}";
    }

    public static string FindName(Archive archive, FinalId final, string entry) =>
        (archive.FindFinal(final) is { } known ? ClaimEntries.Find(known, entry)?.Name : null) ?? archive.FindAthlete(new AthleteId(entry))?.Name ?? entry;

    public static string Name(EntryValue value) => value switch
    {
        EntryValue.Mark => "mark",
        EntryValue.Place => "place",
        EntryValue.Medal => "medal",
        EntryValue.Nation => "nation",
        EntryValue.Club => "club",
        EntryValue.Wind => "wind",
        EntryValue.Name => "name",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "a value without words"),
    };

    private static string FindEvent(Archive archive, EventId id) =>
        archive.FindEvent(id) is { } known ? TextWords.LowerFirst(known.FullName) : id.Value;

    private static string Name(FinalValue value) => value switch
    {
        FinalValue.Date => "date",
        FinalValue.Year => "year",
        FinalValue.Field => "number of starters",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "a value without words"),
    };

    private static string Standings(DateOnly? at, Authority? authority) =>
        (at is { } day ? $" as the standings were on {DateWords.Format(day)}" : " as the standings are now") + (authority is { } a ? $" by {a.InSentences}" : "");

    private static string Counted(CountQuery query) => query.What switch
    {
        Domain.Claims.Queries.Counted.Titles => "titles",
        Domain.Claims.Queries.Counted.Medals => Medals(query.Medal),
        Domain.Claims.Queries.Counted.Finals => "finals",
        Domain.Claims.Queries.Counted.Champions => $"different champions{AtLeast(query, "titles")}",
        Domain.Claims.Queries.Counted.Medallists => $"people {(query.AtLeast > 1 ? $"with {query.AtLeast} {Medals(query.Medal)} or more" : $"with {Medals(query.Medal)}")}{Together(query.AtOneEdition)}",
        Domain.Claims.Queries.Counted.Nations => "different nations of champions",
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.What, "a count without words"),
    };

    private static string AtLeast(CountQuery query, string things) => query.AtLeast > 1 ? $" with {query.AtLeast} {things} or more{Together(query.AtOneEdition)}" : "";

    private static string Together(bool atOneEdition) => atOneEdition ? " at one edition" : "";

    private static string Medals(Medal? medal) => medal is { } kind ? $"{Words.Describe(kind)} medals" : "medals";

    private static string Sweep(SweepValue value) => value switch
    {
        SweepValue.Count => "how many people have won",
        SweepValue.Name => "who has won",
        SweepValue.First => "who was the first to win",
        SweepValue.Last => "who was the last to win",
        SweepValue.FirstYear => "the first year in which somebody won",
        SweepValue.LastYear => "the last year in which somebody won",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "a value without words"),
    };

    private static string First(FirstQuery query) => (query.Value == TitleValue.Year ? "the year of " : query.Of == FirstOf.Final ? "who was in " : "who won ")
        + $"the {(query.IsLast ? "last" : "first")} " + query.Of switch
        {
            FirstOf.Title => "title",
            FirstOf.Medal => "medal",
            FirstOf.Final => "final",
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Of, "a first without words"),
        };

    private static string Previous(TitleValue value) => value switch
    {
        TitleValue.Years => "the years since ",
        TitleValue.Year => "the year of ",
        TitleValue.Name => "who won ",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "a value without words"),
    };

    private static string Name(Extreme extreme) => extreme switch
    {
        Extreme.Youngest => "the youngest champion",
        Extreme.Oldest => "the oldest champion",
        Extreme.BestMark => "the best winning mark",
        Extreme.PoorestMark => "the worst winning mark",
        _ => throw new ArgumentOutOfRangeException(nameof(extreme), extreme, "an extreme without words"),
    };

    private static string Describe(ExtremeQuery query) =>
        query.Value == ExtremeValue.Name && query.What is Extreme.Youngest or Extreme.Oldest ? "" : Describe(query.Value);

    private static string Describe(ExtremeValue value) => value switch
    {
        ExtremeValue.Age => "the age of ",
        ExtremeValue.Year => "the year of ",
        ExtremeValue.Name => "who has ",
        ExtremeValue.Mark => "",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "a value without words"),
    };

    private static string Between(Archive archive, MarginQuery query) => query.Ahead is null
        ? "between the winner and the second"
        : $"of {FindName(archive, query.Final, query.Ahead)} over {FindName(archive, query.Final, query.Behind!)}";

    private static string Meetings(Archive archive, MeetingsQuery query)
    {
        var (first, second) = (archive.FindAthlete(query.First)?.Name ?? query.First.Value, archive.FindAthlete(query.Second)?.Name ?? query.Second.Value);
        return query.Value switch
        {
            MeetingsValue.Ahead => $"{first} was ahead of {second}",
            MeetingsValue.Behind => $"{second} was ahead of {first}",
            MeetingsValue.Level => $"{first} and {second} were level",
            MeetingsValue.Meetings => $"{first} and {second} met",
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Value, "a count without words"),
        };
    }
}
