using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Documents;

/// <summary><c>finals/&lt;series&gt;/&lt;year&gt;/&lt;event&gt;.yml</c>.</summary>
internal sealed record FinalDocument(ContentFile File) : Document(File)
{
    public Located<PartialDate>? Date { get; init; }

    public ImmutableArray<Located<string>> DateSources { get; init; }

    public Located<TimeOnly>? Start { get; init; }

    /// <summary>The sources that state the whole field.</summary>
    public ImmutableArray<Located<string>> CompleteBy { get; init; }

    public bool IsAsListed { get; init; }

    public ListedDocument? Listed { get; init; }

    public RaceClock TimedBy { get; init; }

    public ImmutableArray<ResultDocument> Results { get; init; }

    public ImmutableArray<DecisionDocument> Decisions { get; init; }

    public ImmutableArray<SplitDocument> Splits { get; init; }

    public ImmutableArray<Located<string>> Sources { get; init; }

    public ImmutableArray<Located<string>> Notes { get; init; }

    public Located<PartialDate>? MayHaveChangedSince { get; init; }

    /// <summary>The final's id, as its path has it.</summary>
    public string Id => string.Join('/', File.Steps[1..]);

    public SourceLocation At => SourceLocation.Start(File.DisplayPath);

    public static FinalDocument Read(ContentFile file, MapReader map)
    {
        var basis = map.Optional<BasisKind>("basis", ClosedSets.Basis.Read);
        if (!map.Has("results"))
            map.Missing("results");
        return new FinalDocument(file)
        {
            Date = map.Optional<PartialDate>("date", Values.Date),
            DateSources = map.Many<string>("date-sources", Values.Id),
            Start = map.Optional<TimeOnly>("start", Values.TimeOfDay),
            CompleteBy = map.Map("coverage", Complete)?.Value ?? [],
            IsAsListed = basis?.Value == BasisKind.AsListed,
            Listed = ReadListed(map, basis),
            TimedBy = map.Optional<RaceClock>("timed-by", ClosedSets.RaceClock.Read)?.Value ?? RaceClock.Gun,
            MayHaveChangedSince = map.Optional<PartialDate>("may-have-changed-since", Values.Date),
            Results = map.Each("results", ResultDocument.Read),
            Decisions = map.Each("decisions", DecisionDocument.Read),
            Splits = map.Each("splits", SplitDocument.Read),
            Sources = map.Sources(),
            Notes = map.Many<string>("notes", Values.Text),
        };
    }

    private static Located<ImmutableArray<Located<string>>> Complete(MapReader map)
    {
        if (!map.Has("complete"))
            map.Missing("complete", "it names the source that states the whole field");
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

/// <summary>By whom and when the list was made that an as-listed final holds.</summary>
internal sealed record ListedDocument(Located<string>? Source, Located<PartialDate>? Date)
{
    public static ListedDocument Read(MapReader map) =>
        new(map.Required<string>("source", Values.Id), map.Required<PartialDate>("date", Values.Date));
}
