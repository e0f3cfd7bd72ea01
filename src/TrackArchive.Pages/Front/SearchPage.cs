using System.Collections.Immutable;

namespace TrackArchive.Pages.Front;

public sealed record SearchPage : Page
{
    public override PageKind Kind => PageKind.Search;

    public override bool IsSearched => false;

    /// <summary>Ways on without JavaScript.</summary>
    public required ImmutableArray<Link> Indexes { get; init; }

    /// <summary>What may be narrowed by team: facets and what they are called, of the kinds of teams that the archive has.</summary>
    public ImmutableArray<(string Name, string Label)> TeamFacets { get; init; } = [];

    /// <summary>Whether the site was built with its full-text index.</summary>
    public required bool HasTexts { get; init; }
}
