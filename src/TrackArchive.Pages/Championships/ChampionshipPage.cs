using System.Collections.Immutable;

namespace TrackArchive.Pages.Championships;

public sealed record EditionRow(Link Edition, string Dates, string? Place, Link? Nation, ImmutableArray<Link> Finals, string? Note);

public sealed record ChampionshipPage : Page
{
    public override PageKind Kind => PageKind.Championship;

    public required ImmutableArray<EditionRow> Editions { get; init; }

    /// <summary>Who may enter whose events; absent where everybody enters those of their own sex.</summary>
    public string? OpenTo { get; init; }

    public required ImmutableArray<TeamMedals> Medals { get; init; }

    public ImmutableArray<ArticleLine> Articles { get; init; } = [];
}
