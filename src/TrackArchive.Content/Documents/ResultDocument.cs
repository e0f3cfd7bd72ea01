using System.Collections.Immutable;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Documents;

/// <summary>One line of a race's results. Marks are text here: what they measure depends on the event.</summary>
internal sealed record ResultDocument(SourceLocation At)
{
    /// <summary>Whether a place or a status is written, a wrong one included.</summary>
    public bool SaysWhere { get; init; }

    /// <summary>Whether an athlete or a squad is written or withheld, a wrong one included.</summary>
    public bool SaysWho { get; init; }

    public Located<int>? Place { get; init; }

    public Located<string>? Athlete { get; init; }

    /// <summary>Whether the name is withheld: nobody is written then.</summary>
    public bool IsWithheld { get; init; }

    public ImmutableArray<SquadMemberDocument> Squad { get; init; }

    public Located<string>? TeamName { get; init; }

    /// <summary>Whether a nation is written, a wrong one included.</summary>
    public bool SaysNation { get; init; }

    public Located<string>? Nation { get; init; }

    public Located<Advance>? Advances { get; init; }

    public Located<string>? Club { get; init; }

    public Located<string>? Mark { get; init; }

    public bool IsEstimated { get; init; }

    public Located<string>? PointsTable { get; init; }

    public ImmutableArray<EventPartDocument> Parts { get; init; }

    public Located<ResultStatus>? Status { get; init; }

    public Located<Wind>? Wind { get; init; }

    public Located<decimal>? Reaction { get; init; }

    public Located<string>? Bib { get; init; }

    public Located<int>? Lane { get; init; }

    public Located<string>? Gun { get; init; }

    public Located<string>? Chip { get; init; }

    public EntryClass Class { get; init; } = EntryClass.Any;

    public Located<string>? Reason { get; init; }

    public Located<string>? Rule { get; init; }

    public ImmutableArray<Located<string>> Records { get; init; }

    public Located<string>? Unratified { get; init; }

    public Located<string>? As { get; init; }

    public ImmutableArray<Located<string>> Sources { get; init; }

    public ImmutableArray<Located<string>> MarkSources { get; init; }

    public ImmutableArray<Located<string>> SquadSources { get; init; }

    public ImmutableArray<Located<string>> RecordSources { get; init; }

    public ImmutableArray<OtherMarkDocument> OtherMarks { get; init; }

    public Located<string>? PlaceNote { get; init; }

    public Located<string>? Note { get; init; }

    public static ResultDocument Read(MapReader map) => new(map.At)
    {
        SaysWhere = map.Has("place") || map.Has("status"),
        SaysWho = map.Has("athlete") || map.Has("squad") || map.Has("withheld"),
        Place = map.Optional<int>("place", Values.Number),
        Athlete = map.Optional<string>("athlete", Values.Id),
        IsWithheld = map.Flag("withheld"),
        Squad = map.Each("squad", SquadMemberDocument.Read),
        TeamName = map.Text("team"),
        SaysNation = map.Has("nation"),
        Nation = map.Optional<string>("nation", Values.Code),
        Club = map.Optional<string>("club", Values.TeamId),
        Advances = map.Optional<Advance>("advances", ClosedSets.Advance.Read),
        Mark = map.Text("mark"),
        IsEstimated = map.Flag("estimated"),
        PointsTable = map.Text("table"),
        Parts = map.Each("parts", EventPartDocument.Read),
        Status = map.Optional<ResultStatus>("status", ClosedSets.ResultStatus.Read),
        Wind = map.Optional<Wind>("wind", Values.Wind),
        Reaction = map.Optional<decimal>("reaction", Values.Reaction),
        Bib = map.Text("bib"),
        Lane = map.Optional<int>("lane", Values.Number),
        Gun = map.Text("gun"),
        Chip = map.Text("chip"),
        Class = EntryClassDocument.Read(map),
        Reason = map.Text("reason"),
        Rule = map.Text("rule"),
        Records = map.Many<string>("records", Values.Text),
        Unratified = map.Text("unratified"),
        As = map.Text("as"),
        Sources = map.Sources(),
        MarkSources = map.Many<string>("mark-sources", Values.Id),
        SquadSources = map.Many<string>("squad-sources", Values.Id),
        RecordSources = map.Many<string>("record-sources", Values.Id),
        OtherMarks = map.Each("other-marks", OtherMarkDocument.Read),
        PlaceNote = map.Text("place-note"),
        Note = map.Text("note"),
    };
}

internal sealed record SquadMemberDocument(Located<string>? Athlete, Located<int>? Leg, ImmutableArray<Located<Round>> Rounds)
{
    public static SquadMemberDocument Read(MapReader map) =>
        new(map.Required<string>("athlete", Values.Id), map.Optional<int>("leg", Values.Number), map.Many<Round>("rounds", ClosedSets.Round.Read));
}

internal sealed record OtherMarkDocument(SourceLocation At, Located<string>? Mark, Located<string>? PointsTable, ImmutableArray<Located<string>> Sources)
{
    public static OtherMarkDocument Read(MapReader map) =>
        new(map.At, map.Required<string>("mark", Values.Text), map.Text("table"), map.Sources());
}

/// <summary>One event of a combined event.</summary>
internal sealed record EventPartDocument(Located<string>? Event, Located<string>? Mark, Located<string>? Points)
{
    public static EventPartDocument Read(MapReader map) =>
        new(map.Required<string>("event", Values.Id), map.Text("mark"), map.Text("points"));
}
