using System.Collections.Immutable;

namespace TrackArchive.Pages.Years;

public sealed record YearPage : Page
{
    public override PageKind Kind => PageKind.Year;

    public override bool IsSearched => false;

    public required ImmutableArray<Podium> Finals { get; init; }

    public required ImmutableArray<Link> Editions { get; init; }

    /// <summary>Of the year's official editions.</summary>
    public ImmutableArray<TeamMedals> Medals { get; init; } = [];

    public required Link? Previous { get; init; }

    public required Link? Next { get; init; }

    public ImmutableArray<ArticleLine> Articles { get; init; } = [];
}
