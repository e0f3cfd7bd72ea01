using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Writing;

/// <summary>The canonical layout of each kind of file; the keys are in the order in which content/README.md explains them.</summary>
internal static class Forms
{
    private static readonly Form Lines = new() { IsBlock = true };
    private static readonly Form LifeEvent = new("date", "place", "source", "sources");

    private static readonly Form Result = new(
        "place", "athlete", "withheld", "squad", "team", "nation", "club", "mark", "estimated", "table", "parts", "status", "advances", "wind", "reaction", "bib", "lane", "gun", "chip", "under", "masters", "class", "reason", "rule", "records", "unratified", "as",
        "sources", "mark-sources", "squad-sources", "record-sources", "other-marks", "place-note", "note")
    {
        IsAligned = true,
        BlockKeys = ["squad", "parts"],
        Values = new Dictionary<string, Form>
        {
            ["squad"] = new("athlete", "leg", "rounds"),
            ["parts"] = new("event", "mark", "points"),
            ["other-marks"] = new("mark", "table", "source", "sources"),
        },
    };

    private static readonly Form Decision = new(
        "effect", "entry", "refill", "by", "place", "medal", "reason", "place-before", "source", "sources", "unsourced", "note")
    {
        IsBlock = true,
        Values = new Dictionary<string, Form> { ["by"] = new("authority", "date", "source", "sources", "note") },
    };

    /// <summary>What a final and a race of a round have alike.</summary>
    private static readonly Dictionary<string, Form> OfRaces = new()
    {
        ["listed"] = new("source", "date"),
        ["results"] = Result,
        ["decisions"] = Decision,
        ["splits"] = new("distance", "mark", "leader", "source", "sources", "note"),
        ["notes"] = Lines,
    };

    private static readonly Form Round = new(
        "round", "number", "date", "date-sources", "start", "coverage", "basis", "listed", "timed-by", "wind", "advance", "results", "decisions", "splits", "source", "sources", "notes")
    {
        IsBlock = true,
        Values = new Dictionary<string, Form>(OfRaces) { ["advance"] = new("by-place", "by-mark", "standard", "at-least") },
    };

    private static readonly Form Final = new(
        "date", "date-sources", "start", "coverage", "basis", "listed", "timed-by", "wind", "may-have-changed-since", "results", "decisions", "splits", "sources", "notes", "rounds")
    {
        IsBlock = true,
        Values = new Dictionary<string, Form>(OfRaces) { ["rounds"] = Round },
    };

    private static readonly Form RecordList = new("name", "kind", "record", "event", "championship", "nation", "club", "date", "complete", "entries", "sources", "notes")
    {
        IsBlock = true,
        Values = new Dictionary<string, Form>
        {
            ["complete"] = new("from", "until", "equalled", "source", "sources") { IsAligned = true },
            ["entries"] = new("event", "under", "masters", "class", "mark", "athlete", "name", "nation", "club", "date", "place", "wind", "ratified", "restart", "source", "sources", "other-marks", "other-dates", "note")
            {
                IsAligned = true,
                Values = new Dictionary<string, Form> { ["other-marks"] = new("mark", "table", "source", "sources"), ["other-dates"] = new("date", "source", "sources") },
            },
            ["notes"] = Lines,
        },
    };

    private static readonly Form FactChange = new("final", "athlete", "what", "count", "entry", "before", "after", "source", "sources", "note");
    private static readonly Form ChangeLog = new("edition", "date", "summary", "changes") { IsBlock = true, Values = new Dictionary<string, Form> { ["changes"] = FactChange } };
    private static readonly Form ChangeLogPart = new("changes") { IsBlock = true, Values = new Dictionary<string, Form> { ["changes"] = FactChange } };

    private static readonly Form Athlete = new("name", "family-name", "also-known-as", "sex", "born", "died", "ids", "relations", "sources", "mentions")
    {
        IsBlock = true,
        Values = new Dictionary<string, Form>
        {
            ["born"] = LifeEvent,
            ["died"] = LifeEvent,
            ["ids"] = new("olympedia", "wikidata", "world-athletics", "olympics"),
            ["relations"] = new("kind", "athlete", "name", "at", "note", "source", "sources"),
        },
    };

    private static readonly Form Edition = new(
        "status", "held", "city", "nation", "venue", "dates", "dates-of", "boycott", "note", "programme", "source", "sources")
    {
        IsBlock = true,
    };

    private static readonly Form Championship = new("name", "short", "authority", "teams", "open-to", "began", "editions")
    {
        IsBlock = true,
        Values = new Dictionary<string, Form> { ["began"] = new("year", "source", "sources"), ["editions"] = new() { IsBlock = true, Entry = Edition } },
    };

    private static readonly Form Site = new(
        "title", "tagline", "base-url", "date", "edition", "language", "source-url", "corrections", "licence", "authorities", "families", "records", "people", "featured", "comparisons", "questions")
    {
        IsBlock = true,
        Values = new Dictionary<string, Form> { ["licence"] = new("name", "url"), ["authorities"] = new() { IsBlock = true, Entry = new("name", "in-sentences") }, ["families"] = new() { IsBlock = true, Entry = new("name") }, ["records"] = new() { IsBlock = true, Entry = new("name") }, ["people"] = new("youngest", "pages-from"), ["featured"] = Lines, ["comparisons"] = new("first", "second"), ["questions"] = new("words", "ask") },
    };

    private static readonly Form Nation = new("name", "from", "to", "kind", "continent", "also-written", "sought-as", "successors")
    {
        Values = new Dictionary<string, Form> { ["also-written"] = new("code", "from", "to") },
    };

    private static readonly Form Team = new("name", "kind", "nation", "from", "to", "sought-as", "successors");
    private static readonly Form Event = new("name", "sex", "under", "masters", "class", "discipline", "distance", "hours", "legs", "wind", "indoor", "implement", "barriers", "successor", "last");
    private static readonly Form Source = new("title", "language", "publisher", "family", "states", "date", "url", "note");

    public static Form Get(FileKind kind) => kind switch
    {
        FileKind.Site => Site,
        FileKind.Nations => new Form { IsBlock = true, Entry = Nation },
        FileKind.Teams => new Form { IsBlock = true, Entry = Team },
        FileKind.Events => new Form { IsBlock = true, Entry = Event },
        FileKind.Sources => new Form { IsBlock = true, Entry = Source },
        FileKind.Championship => Championship,
        FileKind.AthleteShelf => new Form { IsBlock = true, IsShelf = true, Entry = Athlete },
        FileKind.CuratedAthlete => Athlete,
        FileKind.Final => Final,
        FileKind.Rounds => new Form("rounds") { IsBlock = true, Values = new Dictionary<string, Form> { ["rounds"] = Round } },
        FileKind.RecordList => RecordList,
        FileKind.ChangeLog => ChangeLog,
        FileKind.ChangeLogPart => ChangeLogPart,
        FileKind.Names => new Form { IsBlock = true, Entry = Lines },
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "such a file has no canonical form"),
    };
}
