using System.Collections.Immutable;
using TrackArchive.Pages.Pictures;

namespace TrackArchive.Pages.Events;

public sealed record EventPage : Page
{
    public override PageKind Kind => PageKind.Event;

    public required string Name { get; init; }

    /// <summary>"Indoors. 6 kg."; absent where the name says all.</summary>
    public string? Facts { get; init; }

    /// <summary>"Discontinued; followed by the heptathlon."</summary>
    public string? Fate { get; init; }

    public Link? Successor { get; init; }

    /// <summary>Absent without a title.</summary>
    public TitleLanes? Lanes { get; init; }

    /// <summary>Absent where too few are known for a line.</summary>
    public WinningMarks? Marks { get; init; }

    /// <summary>The best marks of each championship’s finals as they fell.</summary>
    public ImmutableArray<RecordTable> Records { get; init; } = [];

    /// <summary>Lists of records that have the event.</summary>
    public ImmutableArray<Link> RecordLists { get; init; } = [];

    /// <summary>By championship, then all together.</summary>
    public required ImmutableArray<LineageTable> Lineages { get; init; }

    public ImmutableArray<ArticleLine> Articles { get; init; } = [];
}
