using System.Collections.Immutable;
using TrackArchive.Pages.Lists;
using TrackArchive.Pages.Pictures;

namespace TrackArchive.Pages.Teams;

/// <summary>One result of a team's athlete.</summary>
public sealed record TeamRow(string Year, Link Final, ResultRow Result);

/// <summary>A team's titles in an event; <see cref="WaitBetween"/> are the two at the ends of the longest wait.</summary>
public sealed record TeamEventRow(Link Event, string Titles, Link First, Link? Last, string? LongestWait, ImmutableArray<Link> WaitBetween);

public sealed record TeamPage : Page
{
    public override PageKind Kind => PageKinds.FromTeam(TeamKind);

    public required TeamKind TeamKind { get; init; }

    /// <summary>Of nations.</summary>
    public string? Code { get; init; }

    /// <summary>Of a club, a school and the like: the nation to which it belongs, where it is known.</summary>
    public Link? Nation { get; init; }

    /// <summary>"A code of its own, 1952 to 1991."</summary>
    public string? About { get; init; }

    public ImmutableArray<Link> Successors { get; init; } = [];

    public required MedalLine? Medals { get; init; }

    /// <summary>Which medals are not known, so that the counts are "at least"; absent where all are.</summary>
    public string? MedalsNote { get; init; }

    public MedalYears? MedalYears { get; init; }

    /// <summary>One lane for each championship; absent for a team without titles.</summary>
    public TitleLanes? Lanes { get; init; }

    public ImmutableArray<TeamEventRow> Events { get; init; } = [];

    /// <summary>Which titles <see cref="Events"/> counts together.</summary>
    public required string EventsCaption { get; init; }

    public required ImmutableArray<FinalLine> Titles { get; init; }

    /// <summary>All of them; empty where they are on pages of their own, <see cref="Decades"/>.</summary>
    public required ImmutableArray<TeamRow> Results { get; init; }

    /// <summary>What the list leaves out; absent where it has all.</summary>
    public string? ResultsNote { get; init; }

    /// <summary>Empty where one page holds all results.</summary>
    public ImmutableArray<IndexEntry> Decades { get; init; } = [];

    public ImmutableArray<ArticleLine> Articles { get; init; } = [];
}

/// <summary>A team's results in ten years, for teams with more than a page of them.</summary>
public sealed record TeamDecadePage : Page
{
    public override PageKind Kind => PageKinds.FromTeam(TeamKind);

    public required TeamKind TeamKind { get; init; }

    public override bool IsSearched => false;

    public required Link Team { get; init; }

    public required ImmutableArray<TeamRow> Results { get; init; }

    /// <summary>What the list leaves out; absent where it has all.</summary>
    public string? ResultsNote { get; init; }

    public Link? Previous { get; init; }

    public Link? Next { get; init; }
}
