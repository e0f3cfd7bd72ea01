using System.Collections.Immutable;
using TrackArchive.Pages.Pictures;

namespace TrackArchive.Pages.Eras;

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
