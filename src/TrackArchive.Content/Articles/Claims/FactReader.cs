using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Claims.Queries;

namespace TrackArchive.Content.Articles.Claims;

/// <summary>Reads what follows <c>fact:</c>.</summary>
internal sealed class FactReader(ClaimParameters parameters)
{
    private static readonly string[] Facts =
    [
        "titles", "medals", "finals", "champions", "medallists", "nations", "most", "all-of", "nth", "wait", "previous", "first", "last",
        "youngest", "oldest", "best-mark", "poorest-mark", "best-place", "margin", "age", "years", "days",
    ];

    public ClaimQuery? Read(string fact) => fact switch
    {
        "titles" => Scope() is { } scope ? new CountQuery(Counted.Titles, scope) : null,
        "medals" => Scope() is { } scope ? new CountQuery(Counted.Medals, scope, Medal()) : null,
        "finals" => Scope() is { } scope ? new CountQuery(Counted.Finals, scope) : null,
        "champions" => OfMany() is { } scope ? People(new CountQuery(Counted.Champions, scope), "titles") : null,
        "medallists" => OfMany() is { } scope ? People(new CountQuery(Counted.Medallists, scope, Medal()), "medals") : null,
        "most" => OfMany() is { } scope ? Most(scope) : null,
        "all-of" => AllOf(),
        "nations" => OfEvent() is { } scope ? new CountQuery(Counted.Nations, scope) : null,
        "first" or "last" => OfMany() is { } scope ? First(fact == "last", scope) : null,
        "best-place" => OfEvent() is { } scope ? new BestPlaceQuery(scope) : null,
        "youngest" => Extreme(Domain.Claims.Queries.Extreme.Youngest),
        "oldest" => Extreme(Domain.Claims.Queries.Extreme.Oldest),
        "best-mark" => Extreme(Domain.Claims.Queries.Extreme.BestMark),
        "poorest-mark" => Extreme(Domain.Claims.Queries.Extreme.PoorestMark),
        "nth" => At() is { } at ? new NthQuery(at.Final, at.Scope) : null,
        "wait" => At() is { } at ? new PreviousQuery(at.Final, at.Scope, TitleValue.Years) : null,
        "previous" => At() is { } at ? new PreviousQuery(at.Final, at.Scope, parameters.Word("value", ClaimTokens.Titles)) : null,
        "margin" => Margin(),
        "age" => Final("final") is { } final && Athlete("athlete") is { } athlete ? new AgeQuery(final, athlete) : null,
        "years" or "days" => Final("since") is { } since && Final("at") is { } at ? new IntervalQuery(since, at, fact == "days") : null,
        _ => Unknown(fact),
    };

    /// <summary>An event's, or an athlete's of all events.</summary>
    private ClaimScope? Scope()
    {
        var scope = Read();
        return scope.Event is not null || scope.Athlete is not null || parameters.Failed ? scope : Fail<ClaimScope>("the claim names no event and no athlete", "add event=… or athlete=…");
    }

    private ClaimScope? OfEvent()
    {
        var scope = Read();
        return scope.Event is not null || parameters.Failed ? scope : Fail<ClaimScope>("the claim names no event", "add event=…");
    }

    /// <summary>An event's, or all of a sex, a nation, a continent, an athlete or a championship.</summary>
    private ClaimScope? OfMany()
    {
        var scope = Read();
        return scope != new ClaimScope { From = scope.From, To = scope.To } || parameters.Failed
            ? scope
            : Fail<ClaimScope>("the claim does not say where to look", "add event=…, sex=…, nation=…, club=…, continent=…, athlete=… or championship=…");
    }

    /// <summary>A final by its id, or by its edition where the event is given, too.</summary>
    private (FinalId Final, ClaimScope Scope)? At()
    {
        var scope = Read();
        var final = parameters.Final("at", scope.Event);
        if (final is null && !parameters.Failed)
            parameters.Fail("the claim names no final", "add at=series/year/event");
        return final is { } at ? (at, scope) : null;
    }

    private ClaimScope Read() => new()
    {
        Event = parameters.Event("event"),
        Championship = parameters.Championship("championship"),
        Sex = parameters.Term("sex", Sexes.Tokens),
        Team = parameters.Nation("nation") ?? parameters.Club("club"),
        Continent = parameters.Term("continent", Continents.Tokens),
        Athlete = parameters.Athlete("athlete"),
        From = parameters.Number("from"),
        To = parameters.Number("to"),
    };

    private FirstQuery First(bool isLast, ClaimScope scope) =>
        new(isLast, parameters.Word("of", ClaimTokens.FirstOf), scope, parameters.Word("value", ClaimTokens.Titles));

    private ExtremeQuery? Extreme(Extreme what) => OfEvent() is not { } scope ? null : new ExtremeQuery(what, scope, what is Domain.Claims.Queries.Extreme.Youngest or Domain.Claims.Queries.Extreme.Oldest
        ? parameters.Word("value", ClaimTokens.Extremes.Only(ExtremeValue.Name, ExtremeValue.Year, ExtremeValue.Age))
        : parameters.Word("value", ClaimTokens.Extremes.Only(ExtremeValue.Mark, ExtremeValue.Name, ExtremeValue.Year)));

    private Medal? Medal() => parameters.Term("medal", Medals.Tokens);

    private bool AtOneEdition() => parameters.Word("together", ("all", false), ("edition", true));

    private CountQuery People(CountQuery query, string key) => query with { AtLeast = parameters.Number(key) ?? 1, AtOneEdition = AtOneEdition() };

    private MostQuery Most(ClaimScope scope)
    {
        var (ofMedals, medal) = (parameters.Word("of", ("titles", false), ("medals", true)), Medal());
        return new MostQuery(ofMedals, medal, scope, AtOneEdition(), parameters.Word("value", ClaimTokens.Tallies));
    }

    private SweepQuery? AllOf()
    {
        var (scope, events, together) = (Read(), parameters.Events("events"), AtOneEdition());
        var value = parameters.Word("value", together ? ClaimTokens.Sweeps : ClaimTokens.Sweeps.Only(SweepValue.Count, SweepValue.Name));
        return events is null ? null : new SweepQuery(new EventSet([.. events]), scope, together, value);
    }

    private MarginQuery? Margin()
    {
        var (ahead, behind) = (parameters.EntryAt("ahead"), parameters.EntryAt("behind"));
        if ((ahead is null) != (behind is null) && !parameters.Failed)
            parameters.Fail("a margin needs two athletes", "add ahead=… and behind=…, or neither for the winner's");
        return Final("final") is { } final ? new MarginQuery(final, ahead, behind) : null;
    }

    private FinalId? Final(string key)
    {
        var final = parameters.Final(key, null);
        if (final is null && !parameters.Failed)
            parameters.Fail("the claim names no final", $"add {key}=series/year/event");
        return final;
    }

    private AthleteId? Athlete(string key)
    {
        var athlete = parameters.Athlete(key);
        if (athlete is null && !parameters.Failed)
            parameters.Fail("the claim names no athlete", $"add {key}=…");
        return athlete;
    }

    private ClaimQuery? Unknown(string fact) =>
        Fail<ClaimQuery>($"unknown fact '{fact}'", Nearest.Hint(fact, Facts) ?? $"expected {string.Join(", ", Facts)}");

    private T? Fail<T>(string message, Hint hint)
        where T : class
    {
        parameters.Fail(message, hint);
        return null;
    }
}
