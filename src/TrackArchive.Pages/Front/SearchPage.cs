using System.Collections.Immutable;

namespace TrackArchive.Pages.Front;

public sealed record SearchPage : Page
{
    public override PageKind Kind => PageKind.Search;

    public override bool IsSearched => false;

    /// <summary>Ways on without JavaScript.</summary>
    public required ImmutableArray<Link> Indexes { get; init; }

    /// <summary>Whether the site was built with its full-text index.</summary>
    public required bool HasTexts { get; init; }
}
