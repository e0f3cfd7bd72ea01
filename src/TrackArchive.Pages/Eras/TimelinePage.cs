using System.Collections.Immutable;
using TrackArchive.Pages.Pictures;

namespace TrackArchive.Pages.Eras;

/// <summary>All titles of an event of both sexes on one axis.</summary>
public sealed record TimelinePage : Page
{
    public override PageKind Kind => PageKind.Timeline;

    public required TitleLanes Lanes { get; init; }

    /// <summary>One for each sex.</summary>
    public required ImmutableArray<LineageTable> Lines { get; init; }
}
