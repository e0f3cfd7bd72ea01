using System.Collections.Immutable;

namespace TrackArchive.Pages.Front;

/// <summary>Every component of the theme in every state; its samples come with the theme.</summary>
public sealed record StylesPage : Page
{
    public override PageKind Kind => PageKind.Styles;

    public override bool IsSearched => false;

    /// <summary>One of each kind, to show how it is named.</summary>
    public ImmutableArray<Link> Nations { get; init; } = [];
}
