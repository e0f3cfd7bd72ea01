using System.Collections.Immutable;

namespace TrackArchive.Pages.Rivalries;

/// <summary>One athlete's side of a meeting.</summary>
public sealed record MeetingSide(string Place, string? Mark);

/// <summary>A final in which both stood, and what it says of the two.</summary>
public sealed record MeetingRow(string Year, Link Final, MeetingSide First, MeetingSide Second, string Outcome, bool IsAnnulled);

/// <summary>Two champions who met at least twice.</summary>
public sealed record RivalryPage : Page
{
    public override PageKind Kind => PageKind.Rivalry;

    /// <summary>Found by the names of the two, whose pages lead here.</summary>
    public override bool IsSearched => false;

    public required Link First { get; init; }

    public required Link Second { get; init; }

    /// <summary>Finals in which the first was ahead, and the second.</summary>
    public required int FirstAhead { get; init; }

    public required int SecondAhead { get; init; }

    /// <summary>The rest of the meetings in words; absent without any.</summary>
    public string? Others { get; init; }

    /// <summary>Oldest first.</summary>
    public required ImmutableArray<MeetingRow> Meetings { get; init; }

    /// <summary>Finals in which one of the two was and the other may have been, since no source states the whole field; oldest first.</summary>
    public ImmutableArray<Link> PossibleMeetings { get; init; } = [];

    public ImmutableArray<ArticleLine> Articles { get; init; } = [];
}

/// <summary>A rival, from the side of the page's athlete: "Beat", the rival, "3–1".</summary>
public sealed record RivalLine(string Verb, Link Rivalry, string Score);
