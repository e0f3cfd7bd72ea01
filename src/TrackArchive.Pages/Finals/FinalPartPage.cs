using System.Collections.Immutable;

namespace TrackArchive.Pages.Finals;

/// <summary>Some of the results of a final that has more than one page can carry.</summary>
public sealed record FinalPartPage : Page
{
    public override PageKind Kind => PageKind.Final;

    public override bool IsSearched => false;

    public required Link Final { get; init; }

    public required StandingsTable Standings { get; init; }

    /// <summary>The pages of all parts, this one among them.</summary>
    public required ImmutableArray<Link> Parts { get; init; }

    /// <summary>All results as CSV.</summary>
    public required Route Csv { get; init; }
}
