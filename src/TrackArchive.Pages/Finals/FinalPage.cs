using System.Collections.Immutable;
using TrackArchive.Pages.Pictures;

namespace TrackArchive.Pages.Finals;

/// <summary>One dated step in which the result changed; <see cref="Medallists"/> are those from then on.</summary>
public sealed record ChangeStep(string Date, string Authority, ImmutableArray<ChangeLine> Lines, ImmutableArray<ResultRow> Medallists);

/// <summary><see cref="What"/> says only who and what: "Aslı Çakır Alptekin annulled".</summary>
public sealed record ChangeLine(string What, string Sentence, ImmutableArray<Citation> Sources);

public sealed record SplitRow(string Distance, string Mark, Link? Leader, ImmutableArray<Citation> Sources, string? Note);

/// <summary>A statement on which sources differ: each value with those who state it.</summary>
public sealed record Disagreement(string Subject, ImmutableArray<StatedValue> Values);

public sealed record StatedValue(string Value, ImmutableArray<Citation> Sources);

/// <summary>Results that are known equally well, and by whom.</summary>
/// <param name="Who">Whose results.</param>
/// <param name="Statements">"place: two sources agree; mark: one source".</param>
/// <param name="Sources">Who states them.</param>
public sealed record EvidenceLine(ImmutableArray<string> Who, string Statements, ImmutableArray<Citation> Sources);

public sealed record FinalPage : Page
{
    public override PageKind Kind => PageKind.Final;

    public override bool IsSearched => false;

    public required string EventName { get; init; }

    public required Link Event { get; init; }

    public required Link Edition { get; init; }

    /// <summary>2012-08-10, or as much of it as is known.</summary>
    public required string IsoDate { get; init; }

    public string? City { get; init; }

    /// <summary>"11 August 1984, Los Angeles Memorial Coliseum, Los Angeles".</summary>
    public required string Setting { get; init; }

    /// <summary>Those in first place now; empty where the title is vacant.</summary>
    public required ImmutableArray<ResultRow> Winners { get; init; }

    /// <summary>The champions, and who else has a medal now, best first.</summary>
    public ImmutableArray<ResultRow> Medallists =>
        [.. Winners, .. Standings.Rows.Where(r => r.Medal is not null && r.Place.Number != 1).OrderBy(r => r.Medal)];

    /// <summary>Whether decisions have changed who has a medal.</summary>
    public bool HasChangedPodium =>
        Recorded is { } recorded && !Changes.IsEmpty && !Podium(recorded).SequenceEqual(Podium(Standings));

    public required string Coverage { get; init; }

    public required string Agreement { get; init; }

    /// <summary>"may have changed since August 2016"; absent where nothing hints at it.</summary>
    public string? MayHaveChanged { get; init; }

    /// <summary>What the places are: the day's order, or a later list.</summary>
    public required string Basis { get; init; }

    public required StandingsTable Standings { get; init; }

    /// <summary>The pages of a field that is too long for one, the first of them this one; else empty.</summary>
    public ImmutableArray<Link> Parts { get; init; } = [];

    /// <summary>All results of such a field as CSV.</summary>
    public Route? Csv { get; init; }

    /// <summary>How well each result is known; empty for a field that is too long for one page.</summary>
    public ImmutableArray<EvidenceLine> Evidence { get; init; } = [];

    /// <summary>Absent where too few marks are as precise as the winner's.</summary>
    public FinishField? Field { get; init; }

    /// <summary>Each authority's, where they differ now.</summary>
    public ImmutableArray<StandingsTable> ByAuthority { get; init; } = [];

    /// <summary>What was recorded, where a decision has changed it.</summary>
    public StandingsTable? Recorded { get; init; }

    public ImmutableArray<ChangeStep> Changes { get; init; } = [];

    /// <summary>Who won, what it ended or began and where the title went, a sentence each.</summary>
    public required ImmutableArray<Phrase> Story { get; init; }

    /// <summary>What sets the final apart.</summary>
    public ImmutableArray<Statement> Milestones { get; init; } = [];

    /// <summary>The best mark of the championship's finals before this one, and today.</summary>
    public ImmutableArray<Statement> ThenAndNow { get; init; } = [];

    /// <summary>The world record, and others, as they were before this final.</summary>
    public ImmutableArray<Statement> RecordsBefore { get; init; } = [];

    public ImmutableArray<SplitRow> Splits { get; init; } = [];

    /// <summary>Absent without splits of a timed race.</summary>
    public RacePace? Pace { get; init; }

    /// <summary>Absent where <see cref="Pace"/> is.</summary>
    public RaceReplay? Replay { get; init; }

    /// <summary>The races before the final, by round, in the order in which they were held.</summary>
    public ImmutableArray<RoundSection> Rounds { get; init; } = [];

    public ImmutableArray<Disagreement> Disagreements { get; init; } = [];

    public ImmutableArray<string> Notes { get; init; } = [];

    public string? Boycott { get; init; }

    public ImmutableArray<Citation> Sources { get; init; } = [];

    /// <summary>The neighbours in the championship.</summary>
    public FinalLine? Previous { get; init; }

    public FinalLine? Next { get; init; }

    /// <summary>The neighbours among all championships together, where they are others.</summary>
    public FinalLine? PreviousOfAll { get; init; }

    public FinalLine? NextOfAll { get; init; }

    /// <summary>Champions of the event in the championship, up to three before and three after, oldest first.</summary>
    public ImmutableArray<FinalLine> Nearby { get; init; } = [];

    /// <summary>The edition's finals of the same sex, this one among them, in the order of the programme.</summary>
    public ImmutableArray<Link> SameEdition { get; init; } = [];

    /// <summary>The champion side by side with others.</summary>
    public ImmutableArray<Link> Comparisons { get; init; } = [];

    /// <summary>Editions of the archive that changed something of it.</summary>
    public ImmutableArray<Link> ChangedIn { get; init; } = [];

    public ImmutableArray<ArticleLine> Articles { get; init; } = [];

    public ImmutableArray<Link> Biographies { get; init; } = [];

    private static IEnumerable<(Domain.Vocabulary.Medal?, string)> Podium(StandingsTable table) =>
        table.Rows.Where(r => r.Medal is not null).Select(r => (r.Medal, string.Join(", ", r.Who.Select(w => w.To.Path)) + r.As));
}
