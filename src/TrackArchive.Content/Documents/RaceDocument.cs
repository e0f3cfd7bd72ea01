using System.Collections.Immutable;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Documents;

/// <summary>What a final and a race of a round have alike.</summary>
internal sealed record RaceDocument(SourceLocation At)
{
    public Located<PartialDate>? Date { get; init; }

    public ImmutableArray<Located<string>> DateSources { get; init; }

    public Located<TimeOnly>? Start { get; init; }

    /// <summary>The sources that state the whole field.</summary>
    public ImmutableArray<Located<string>> CompleteBy { get; init; }

    public bool IsAsListed { get; init; }

    public ListedDocument? Listed { get; init; }

    public RaceClock TimedBy { get; init; }

    public Located<Wind>? Wind { get; init; }

    public ImmutableArray<ResultDocument> Results { get; init; }

    public ImmutableArray<DecisionDocument> Decisions { get; init; }

    public ImmutableArray<SplitDocument> Splits { get; init; }

    public ImmutableArray<Located<string>> Sources { get; init; }

    public ImmutableArray<Located<string>> Notes { get; init; }

    public static RaceDocument Read(SourceLocation at, MapReader map)
    {
        var basis = map.Optional<BasisKind>("basis", ClosedSets.Basis.Read);
        map.Need("results");
        return new RaceDocument(at)
        {
            Date = map.Optional<PartialDate>("date", Values.Date),
            DateSources = map.Many<string>("date-sources", Values.Id),
            Start = map.Optional<TimeOnly>("start", Values.TimeOfDay),
            CompleteBy = map.Map("coverage", Complete)?.Value ?? [],
            IsAsListed = basis?.Value == BasisKind.AsListed,
            Listed = ReadListed(map, basis),
            TimedBy = map.Optional<RaceClock>("timed-by", ClosedSets.RaceClock.Read)?.Value ?? RaceClock.Gun,
            Wind = map.Optional<Wind>("wind", Values.Wind),
            Results = map.Each("results", ResultDocument.Read),
            Decisions = map.Each("decisions", DecisionDocument.Read),
            Splits = map.Each("splits", SplitDocument.Read),
            Sources = map.Sources(),
            Notes = map.Many<string>("notes", Values.Text),
        };
    }

    private static Located<ImmutableArray<Located<string>>> Complete(MapReader map)
    {
        map.Need("complete", "it names the source that states the whole field");
        return new(map.Many<string>("complete", Values.Id), map.At);
    }

    private static ListedDocument? ReadListed(MapReader map, Located<BasisKind>? basis)
    {
        if (basis?.Value == BasisKind.AsListed && !map.Has("listed"))
            map.Diagnostics.Add(Codes.BasisContradiction, basis.At, "an as-listed final must say which list it follows", "add `listed: { source: …, date: … }`");
        if (basis?.Value != BasisKind.AsListed && map.Has("listed"))
            map.Diagnostics.Add(Codes.BasisContradiction, map.AtKey("listed"), "only an as-listed final has a list", "add `basis: as-listed`");
        return map.Map("listed", ListedDocument.Read);
    }
}

/// <summary>By whom and when the list was made that an as-listed race holds.</summary>
internal sealed record ListedDocument(Located<string>? Source, Located<PartialDate>? Date)
{
    public static ListedDocument Read(MapReader map) =>
        new(map.Required<string>("source", Values.Id), map.Required<PartialDate>("date", Values.Date));
}

/// <summary>A time on the way.</summary>
internal sealed record SplitDocument(SourceLocation At, Located<decimal>? Distance, Located<string>? Mark)
{
    /// <summary>An athlete of the final, or a relay team's nation code.</summary>
    public Located<string>? Leader { get; init; }

    public ImmutableArray<Located<string>> Sources { get; init; }

    public Located<string>? Note { get; init; }

    public static SplitDocument Read(MapReader map) =>
        new(map.At, map.Required<decimal>("distance", Values.Metres), map.Required<string>("mark", Values.Text))
        {
            Leader = map.Text("leader"),
            Sources = map.Sources(),
            Note = map.Text("note"),
        };
}
