using System.Collections.Immutable;
using TrackArchive.Pages.Lists;
using TrackArchive.Pages.Pictures;

namespace TrackArchive.Pages.Nations;

/// <summary>One result of a nation's athlete.</summary>
public sealed record NationRow(string Year, Link Final, ResultRow Result);

/// <summary>A nation's titles in an event; <see cref="WaitBetween"/> are the two at the ends of the longest wait.</summary>
public sealed record NationalEventRow(Link Event, string Titles, Link First, Link? Last, string? LongestWait, ImmutableArray<Link> WaitBetween);

public sealed record NationPage : Page
{
    public override PageKind Kind => PageKind.Nation;

    public required string Code { get; init; }

    /// <summary>"A code of its own, 1952 to 1991."</summary>
    public string? About { get; init; }

    public ImmutableArray<Link> Successors { get; init; } = [];

    public required MedalLine? Medals { get; init; }

    /// <summary>Which medals are not known, so that the counts are "at least"; absent where all are.</summary>
    public string? MedalsNote { get; init; }

    public MedalYears? MedalYears { get; init; }

    /// <summary>One lane for each championship; absent for a nation without titles.</summary>
    public TitleLanes? Lanes { get; init; }

    public ImmutableArray<NationalEventRow> Events { get; init; } = [];

    /// <summary>Which titles <see cref="Events"/> counts together.</summary>
    public required string EventsCaption { get; init; }

    public required ImmutableArray<FinalLine> Titles { get; init; }

    /// <summary>All of them; empty where they are on pages of their own, <see cref="Decades"/>.</summary>
    public required ImmutableArray<NationRow> Results { get; init; }

    /// <summary>What the list leaves out; absent where it has all.</summary>
    public string? ResultsNote { get; init; }

    /// <summary>Empty where one page holds all results.</summary>
    public ImmutableArray<IndexEntry> Decades { get; init; } = [];

    public ImmutableArray<ArticleLine> Articles { get; init; } = [];
}

/// <summary>A nation's results in ten years, for nations with more than a page of them.</summary>
public sealed record NationDecadePage : Page
{
    public override PageKind Kind => PageKind.Nation;

    public override bool IsSearched => false;

    public required Link Nation { get; init; }

    public required ImmutableArray<NationRow> Results { get; init; }

    /// <summary>What the list leaves out; absent where it has all.</summary>
    public string? ResultsNote { get; init; }

    public Link? Previous { get; init; }

    public Link? Next { get; init; }
}
