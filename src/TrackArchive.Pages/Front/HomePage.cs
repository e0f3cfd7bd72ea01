using System.Collections.Immutable;
using TrackArchive.Pages.Pictures;

namespace TrackArchive.Pages.Front;

public sealed record HomePage : Page
{
    public override PageKind Kind => PageKind.Home;

    public override bool IsSearched => false;

    /// <summary>The finals that the archive features, oldest first.</summary>
    public ImmutableArray<FinalLine> Featured { get; init; } = [];

    /// <summary>The line of titles that the featured finals lie on, where they are of one event.</summary>
    public TitleLine? Line { get; init; }

    /// <summary>Whether some final's day is known, so that there are pages of days.</summary>
    public required bool HasDays { get; init; }

    /// <summary>Of the newest edition with finals, in the order of the programme.</summary>
    public required ImmutableArray<FinalLine> Champions { get; init; }

    public required ImmutableArray<ArticleLine> Articles { get; init; }

    public required ImmutableArray<Link> Events { get; init; }

    public required ImmutableArray<Link> Indexes { get; init; }

    public required int Finals { get; init; }

    public required int Athletes { get; init; }

    /// <summary>By what results are looked for: "event, nation, year, mark or margin".</summary>
    public required string Conditions { get; init; }

    public required string Years { get; init; }
}
