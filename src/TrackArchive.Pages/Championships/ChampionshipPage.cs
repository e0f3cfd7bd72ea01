using System.Collections.Immutable;

namespace TrackArchive.Pages.Championships;

public sealed record EditionRow(Link Edition, string Dates, string? Place, Link? Nation, ImmutableArray<Link> Finals, string? Note);

public sealed record ChampionshipPage : Page
{
    public override PageKind Kind => PageKind.Championship;

    public required ImmutableArray<EditionRow> Editions { get; init; }

    public required ImmutableArray<MedalLine> Medals { get; init; }

    /// <summary>Which medals are not known, so that the counts are "at least"; absent where all are.</summary>
    public string? MedalsNote { get; init; }

    public ImmutableArray<ArticleLine> Articles { get; init; } = [];
}
