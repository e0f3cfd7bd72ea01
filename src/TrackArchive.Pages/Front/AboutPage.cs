using System.Collections.Immutable;

namespace TrackArchive.Pages.Front;

public sealed record AboutPage : Page
{
    public override PageKind Kind => PageKind.About;

    public required int Finals { get; init; }

    public required int Athletes { get; init; }

    /// <summary>Whose standings count for which championship; absent where the organisers decide everywhere.</summary>
    public string? Authorities { get; init; }

    /// <summary>Which sources count as one voice.</summary>
    public required string SourceFamilies { get; init; }

    /// <summary>What editions of the archive changed, newest first.</summary>
    public ImmutableArray<Link> Changes { get; init; } = [];
}
