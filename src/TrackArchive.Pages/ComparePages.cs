using System.Collections.Immutable;
using TrackArchive.Pages.Pictures;

namespace TrackArchive.Pages;

/// <summary>A line of a comparison: the same question asked of both; a dash where the archive has no answer.</summary>
public sealed record ComparisonRow(string Label, string First, string Second);

/// <summary>Two champions of one event side by side.</summary>
public sealed record ComparisonPage : Page
{
    public override PageKind Kind => PageKind.Comparison;

    public required Champion First { get; init; }

    public required Champion Second { get; init; }

    public required Link FirstFinal { get; init; }

    public required Link SecondFinal { get; init; }

    public required ImmutableArray<ComparisonRow> Rows { get; init; }

    /// <summary>Where the slower would have been, in metres; absent where the event has no distance, or without both marks.</summary>
    public RelativeFinish? Finish { get; init; }

    /// <summary>Absent for two events, or without both marks.</summary>
    public TwoFields? Fields { get; init; }
}

/// <summary>An event's finals for the script of the page that compares; the address carries a hash of the content.</summary>
public sealed record CompareShard(string Event, string Name, Route Route, string Script);

/// <summary>Any two finals of an event, by script; without it the pairs that have a page of their own.</summary>
public sealed record ComparePage : Page
{
    public override PageKind Kind => PageKind.Compare;

    public override bool IsSearched => false;

    public required ImmutableArray<Link> Pairs { get; init; }

    /// <summary>In the order of the programme.</summary>
    public required ImmutableArray<CompareShard> Shards { get; init; }
}

/// <summary>All titles of an event of both sexes on one axis.</summary>
public sealed record TimelinePage : Page
{
    public override PageKind Kind => PageKind.Timeline;

    public required TitleLanes Lanes { get; init; }

    /// <summary>One for each sex.</summary>
    public required ImmutableArray<LineageTable> Lines { get; init; }
}
