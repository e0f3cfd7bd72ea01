using System.Collections.Immutable;

namespace TrackArchive.Pages.Eras;

/// <summary>An event's finals for the script of the page that compares.</summary>
public sealed record CompareShard(string Event, string Name, DataScript Finals);

/// <summary>Any two finals of an event, by script; without it the pairs that have a page of their own.</summary>
public sealed record ComparePage : Page
{
    public override PageKind Kind => PageKind.Compare;

    public override bool IsSearched => false;

    public required ImmutableArray<Link> Pairs { get; init; }

    /// <summary>In the order of the programme.</summary>
    public required ImmutableArray<CompareShard> Shards { get; init; }
}
