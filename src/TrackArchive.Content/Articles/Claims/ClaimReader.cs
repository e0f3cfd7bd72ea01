using System.Globalization;
using TrackArchive.Content.Articles.Links;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Claims.Queries;

namespace TrackArchive.Content.Articles.Claims;

/// <summary>Reads the queries of content/README.md.</summary>
internal sealed class ClaimReader(EntityIndex index, SourceLocation at, DiagnosticBag diagnostics)
{
    /// <summary>Nothing where the query cannot be read; that has been reported then.</summary>
    public ClaimQuery? Read(ClaimText text)
    {
        var parameters = new ClaimParameters(text, index, at, diagnostics);
        var query = text.Kind switch
        {
            "result" => Result(text.Path, parameters),
            "standing" => Standing(text.Path, parameters),
            "record" => Record(text.Path, parameters),
            "head-to-head" => Meetings(text.Path, parameters),
            _ => text.Path.Length == 1 ? new FactReader(parameters).Read(text.Path[0]) : Shape(parameters, "fact:name?key=value"),
        };
        if (!parameters.Failed)
            parameters.Close();
        return parameters.Failed ? null : query;
    }

    /// <summary><c>result:final</c> or <c>result:final/entry</c>.</summary>
    private static ClaimQuery? Result(string[] path, ClaimParameters parameters)
    {
        if (path.Length is not (3 or 4))
            return Shape(parameters, "result:series/year/event/athlete");
        if (parameters.FinalOf(path[..3]) is not { } final)
            return null;
        if (path.Length == 4)
            return new ResultQuery(final, parameters.EntryOf(path[3]) ?? "", parameters.Word("value", ClaimTokens.Entries.Only(EntryValue.Mark, EntryValue.Place, EntryValue.Nation, EntryValue.Club, EntryValue.Wind)));
        if (parameters.Metres("split") is { } distance)
            return new SplitQuery(final, distance);
        return new FinalQuery(final, parameters.Word("value", ClaimTokens.Finals));
    }

    /// <summary><c>standing:final/entry</c> or <c>standing:final/place</c>.</summary>
    private static ClaimQuery? Standing(string[] path, ClaimParameters parameters)
    {
        if (path.Length != 4)
            return Shape(parameters, "standing:series/year/event/athlete or standing:series/year/event/1");
        if (parameters.FinalOf(path[..3]) is not { } final)
            return null;
        var (day, authority) = (parameters.Day("at"), parameters.Authority());
        return int.TryParse(path[3], NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? new PlaceQuery(final, place, parameters.Word("value", ClaimTokens.Entries.Only(EntryValue.Name, EntryValue.Mark, EntryValue.Nation, EntryValue.Club, EntryValue.Wind)), day, authority)
            : new StandingQuery(final, parameters.EntryOf(path[3]) ?? "", parameters.Word("value", ClaimTokens.Entries.Only(EntryValue.Place, EntryValue.Medal)), day, authority);
    }

    /// <summary><c>record:championship/event</c>, or <c>record:final/entry</c> for a mark that was one.</summary>
    private static ClaimQuery? Record(string[] path, ClaimParameters parameters)
    {
        if (path.Length is not (2 or 4))
            return Shape(parameters, "record:championship/event or record:series/year/event/athlete");
        if (path.Length == 4)
            return parameters.FinalOf(path[..3]) is { } final ? new RecordMarkQuery(final, parameters.EntryOf(path[3]) ?? "", parameters.Text("kind")) : null;
        if (parameters.ChampionshipOf(path[0]) is not { } championship || parameters.EventOf(path[1]) is not { } @event)
            return null;
        var value = parameters.Word("value", ClaimTokens.Extremes.Only(ExtremeValue.Mark, ExtremeValue.Name, ExtremeValue.Year));
        return new RecordQuery(championship, @event, parameters.Final("before", @event), value);
    }

    /// <summary><c>head-to-head:athlete/athlete</c>.</summary>
    private static ClaimQuery? Meetings(string[] path, ClaimParameters parameters)
    {
        if (path.Length != 2)
            return Shape(parameters, "head-to-head:athlete/athlete");
        if (parameters.AthleteOf(path[0]) is not { } first || parameters.AthleteOf(path[1]) is not { } second)
            return null;
        var value = parameters.Word("value", ClaimTokens.Meetings);
        return new MeetingsQuery(first, second, parameters.Event("event"), value);
    }

    private static ClaimQuery? Shape(ClaimParameters parameters, string expected)
    {
        parameters.Fail("the claim has the wrong form", $"write {expected}");
        return null;
    }
}
