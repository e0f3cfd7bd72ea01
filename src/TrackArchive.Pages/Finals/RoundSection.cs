using System.Collections.Immutable;

namespace TrackArchive.Pages.Finals;

/// <summary>The races of one round, as a final's page shows them.</summary>
/// <param name="Anchor">Its place on the page.</param>
/// <param name="Heading">"Semi-finals".</param>
/// <param name="Advancing">How athletes went on, in a sentence; absent where it is not known.</param>
/// <param name="Races">In their order.</param>
public sealed record RoundSection(string Anchor, string Heading, string? Advancing, ImmutableArray<RoundTable> Races);

/// <summary>One race of a round: its standings now, what was recorded before decisions, and what else is known of it.</summary>
public sealed record RoundTable(StandingsTable Standings)
{
    public StandingsTable? Recorded { get; init; }

    public ImmutableArray<ChangeStep> Changes { get; init; } = [];

    public ImmutableArray<SplitRow> Splits { get; init; } = [];

    public ImmutableArray<string> Notes { get; init; } = [];
}
