using System.Collections.Immutable;

namespace TrackArchive.Pages.Sources;

/// <summary>What is known of one final; <see cref="Final"/> leads to it, and is absent where the archive lacks it.</summary>
public sealed record CoverageCell(Route? Final, Coverage Coverage, Agreement Agreement, bool MayHaveChanged);

/// <summary>One cell an edition; absent where the event was not in its programme.</summary>
public sealed record CoverageRow(Link Event, ImmutableArray<CoverageCell?> Cells);

/// <summary>The events of one championship and sex by its editions.</summary>
public sealed record CoverageGrid(string Name, string Id, ImmutableArray<Link> Editions, ImmutableArray<CoverageRow> Rows)
{
    /// <summary>"812 finals: finishers 601, medallists 200 and missing 11. …".</summary>
    public required string Summary { get; init; }
}

/// <summary>The finals of an edition that the archive lacks.</summary>
public sealed record MissingFinals(Link Edition, ImmutableArray<Link> Events);

/// <summary>Edition by event: how much of each final the archive has, and how well it is known.</summary>
public sealed record CoveragePage : Page
{
    public override PageKind Kind => PageKind.Coverage;

    public required ImmutableArray<CoverageGrid> Grids { get; init; }

    public ImmutableArray<MissingFinals> Missing { get; init; } = [];
}
