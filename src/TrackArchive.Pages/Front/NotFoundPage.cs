using System.Collections.Immutable;

namespace TrackArchive.Pages.Front;

public sealed record NotFoundPage : Page
{
    public override PageKind Kind => PageKind.NotFound;

    public override bool IsSearched => false;

    public required ImmutableArray<Link> Indexes { get; init; }
}
