using System.Collections.Immutable;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Domain;

/// <summary>What the recorded places are: the day's order, or a list that a source made later.</summary>
public abstract record Basis
{
    private protected Basis(BasisKind kind) => Kind = kind;

    public BasisKind Kind { get; }
}

/// <summary>The order in which they finished on the day.</summary>
public sealed record AsRun() : Basis(BasisKind.AsRun);

/// <summary>Standings before <see cref="Date"/> are not known.</summary>
public sealed record AsListed(Source Source, PartialDate Date) : Basis(BasisKind.AsListed);

/// <summary>A time on the way, at whole metres from the start; where sources disagree there are several at one distance.</summary>
public sealed record Split(decimal Distance, Mark Mark, ImmutableArray<Source> Sources)
{
    /// <summary>Who led there, where a source says so.</summary>
    public Result? Leader { get; init; }

    /// <summary>A sentence for readers.</summary>
    public string? Note { get; init; }
}

/// <summary>
/// What was run, jumped or thrown on a day: its results as recorded, and the decisions that changed them. A <see cref="Final"/>
/// decides a title; a <see cref="RoundRace"/> decides who may go on.
/// </summary>
public abstract record Race(Edition Edition, Event Event)
{
    private const int MinFinishers = 6;

    /// <summary>The day of the race, of a combined event its last; absent where no source gives one.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Who states the day, where it is not all who state the results.</summary>
    public ImmutableArray<Source> DateSources { get; init; } = [];

    /// <summary>When it began, by the clock of the place.</summary>
    public TimeOnly? Start { get; init; }

    public Basis Basis { get; init; } = new AsRun();

    /// <summary>The clock whose times are the marks; of road races with two.</summary>
    public RaceClock TimedBy { get; init; } = RaceClock.Gun;

    /// <summary>The one wind of the race, which is that of all its results; not recorded where each result has its own.</summary>
    public Wind Wind { get; init; }

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<Result> Results { get; init; } = [];

    /// <summary>In the order of the file; each ruling has its date.</summary>
    public ImmutableArray<Decision> Decisions { get; init; } = [];

    /// <summary>In the order of the file; several at one distance where sources disagree.</summary>
    public ImmutableArray<Split> Splits { get; init; } = [];

    /// <summary>Who states the results, unless a result names its own; ask <see cref="SourcesFor"/>.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>The sources that state the whole field.</summary>
    public ImmutableArray<Source> CompleteBy { get; init; } = [];

    /// <summary>Paragraphs for readers, in the order of the file.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The content file, relative to the content folder.</summary>
    public required string ContentPath { get; init; }

    /// <summary>Whether the first three have medals.</summary>
    public abstract bool GivesMedals { get; }

    /// <summary>Places that somebody has, and those that a decision left vacant.</summary>
    public IEnumerable<int> KnownPlaces =>
        Results.Select(r => r.Place).Concat(Decisions.Where(d => !d.Refill && d.Entry is { Place: null }).Select(d => d.PlaceBefore)).OfType<int>();

    /// <summary>How much of the field the archive has. A place that a decision left vacant is no hole.</summary>
    public Coverage Coverage
    {
        get
        {
            if (!CompleteBy.IsEmpty)
                return Coverage.Complete;
            return PlaceRun.CountUnbroken(KnownPlaces) switch
            {
                >= MinFinishers => Coverage.Finishers,
                >= 3 => Coverage.Medals,
                _ when Results.IsEmpty => Coverage.Missing,
                _ => Coverage.Partial,
            };
        }
    }

    /// <summary>The sources of a result's place and nation: its own, or else the race's.</summary>
    public ImmutableArray<Source> SourcesFor(Result result) => result.Sources.IsEmpty ? Sources : result.Sources;

    /// <summary>The sources of a result's mark: those of the mark alone, or else the result's.</summary>
    public ImmutableArray<Source> MarkSourcesFor(Result result) => result.MarkSources.IsEmpty ? SourcesFor(result) : result.MarkSources;

    /// <summary>Everybody who states something of the results, each once; decisions and splits name their own.</summary>
    public IEnumerable<Source> CitedSources => Sources
        .Concat(CompleteBy)
        .Concat(Basis is AsListed listed ? [listed.Source] : [])
        .Concat(DateSources)
        .Concat(Results.SelectMany(r => r.Sources.Concat(r.MarkSources).Concat(r.SquadSources).Concat(r.RecordSources)))
        .Distinct();

    /// <summary>Orders races in time; where the day is not known the end of its year.</summary>
    public DateOnly SortDate => Date?.LastDay ?? Edition.Dates?.Last ?? new DateOnly(Edition.HeldIn, 12, 31);
}
