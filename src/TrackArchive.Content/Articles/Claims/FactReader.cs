using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Claims.Queries;

namespace TrackArchive.Content.Articles.Claims;

/// <summary>Reads what follows <c>fact:</c>.</summary>
internal sealed class FactReader(ClaimParameters parameters)
{
    private static readonly (string Word, TitleValue Meaning)[] NameOrYear = [("name", TitleValue.Name), ("year", TitleValue.Year)];

    private static readonly string[] Facts =
    [
        "titles", "medals", "finals", "champions", "nations", "nth", "wait", "previous", "first", "last",
        "youngest", "oldest", "best-mark", "poorest-mark", "best-place", "margin", "age", "years", "days",
    ];

    public ClaimQuery? Read(string fact) => fact switch
    {
        "titles" => Scope() is { } scope ? new CountQuery(Counted.Titles, scope) : null,
        "medals" => Scope() is { } scope ? new CountQuery(Counted.Medals, scope, Medal()) : null,
        "finals" => Scope() is { } scope ? new CountQuery(Counted.Finals, scope) : null,
        "champions" => OfEvent() is { } scope ? new CountQuery(Counted.Champions, scope) : null,
        "nations" => OfEvent() is { } scope ? new CountQuery(Counted.Nations, scope) : null,
        "first" or "last" => OfEvent() is { } scope ? First(fact == "last", scope) : null,
        "best-place" => OfEvent() is { } scope ? new BestPlaceQuery(scope) : null,
        "youngest" => Extreme(Domain.Claims.Queries.Extreme.Youngest),
        "oldest" => Extreme(Domain.Claims.Queries.Extreme.Oldest),
        "best-mark" => Extreme(Domain.Claims.Queries.Extreme.BestMark),
        "poorest-mark" => Extreme(Domain.Claims.Queries.Extreme.PoorestMark),
        "nth" => At() is { } at ? new NthQuery(at.Final, at.Scope) : null,
        "wait" => At() is { } at ? new PreviousQuery(at.Final, at.Scope, TitleValue.Years) : null,
        "previous" => At() is { } at ? new PreviousQuery(at.Final, at.Scope, parameters.Word("value", NameOrYear)) : null,
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
        Nation = parameters.Nation("nation"),
        Athlete = parameters.Athlete("athlete"),
        From = parameters.Number("from"),
        To = parameters.Number("to"),
    };

    private FirstQuery First(bool isLast, ClaimScope scope) =>
        new(isLast, parameters.Word("of", ("title", false), ("medal", true)), scope, parameters.Word("value", NameOrYear));

    private ExtremeQuery? Extreme(Extreme what) => OfEvent() is not { } scope ? null : new ExtremeQuery(what, scope, what is Domain.Claims.Queries.Extreme.Youngest or Domain.Claims.Queries.Extreme.Oldest
        ? parameters.Word("value", ("name", ExtremeValue.Name), ("year", ExtremeValue.Year), ("age", ExtremeValue.Age))
        : parameters.Word("value", ("mark", ExtremeValue.Mark), ("name", ExtremeValue.Name), ("year", ExtremeValue.Year)));

    private Medal? Medal() =>
        parameters.Word<Medal?>("medal", [("any", null), .. Medals.Tokens.Terms.Select(medal => (Medals.Tokens[medal], (Medal?)medal))]);

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
