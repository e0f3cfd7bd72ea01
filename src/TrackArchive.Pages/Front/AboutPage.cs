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

    /// <summary>What a result says of teams.</summary>
    public ImmutableArray<(string Anchor, string Heading, string Text)> Teams { get; init; } = [];

    /// <summary>Who has no page, or no name; absent where everybody has both.</summary>
    public string? People { get; init; }

    /// <summary>What editions of the archive changed, newest first.</summary>
    public ImmutableArray<Link> Changes { get; init; } = [];
}
