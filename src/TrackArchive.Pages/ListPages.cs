using System.Collections.Immutable;
using TrackArchive.Pages.Pictures;

namespace TrackArchive.Pages;

/// <summary>One step of a line of titles; <see cref="Missed"/> says why there is no champion.</summary>
public sealed record LineageRow(string Year, Link Edition, Link? Final, ImmutableArray<Champion> Champions, string? Missed)
{
    /// <summary>What a reader should know before trusting the line: "sources disagree"; absent where there is nothing.</summary>
    public string? Doubt { get; init; }
}

/// <summary>A line of titles, oldest first; <see cref="Began"/> says why there are none before.</summary>
public sealed record LineageTable(string Name, string Id, ImmutableArray<LineageRow> Rows)
{
    public string? Began { get; init; }
}

public sealed record EventPage : Page
{
    public override PageKind Kind => PageKind.Event;

    public required string Name { get; init; }

    /// <summary>"Discontinued; followed by the heptathlon."</summary>
    public string? Fate { get; init; }

    public Link? Successor { get; init; }

    /// <summary>Absent without a title.</summary>
    public TitleLanes? Lanes { get; init; }

    /// <summary>Absent where too few are known for a line.</summary>
    public WinningMarks? Marks { get; init; }

    /// <summary>The best marks of each championship’s finals as they fell.</summary>
    public ImmutableArray<RecordTable> Records { get; init; } = [];

    /// <summary>By championship, then all together.</summary>
    public required ImmutableArray<LineageTable> Lineages { get; init; }

    public ImmutableArray<ArticleLine> Articles { get; init; } = [];
}

public sealed record EditionRow(Link Edition, string Dates, string? Place, Link? Nation, ImmutableArray<Link> Finals, string? Remark);

public sealed record ChampionshipPage : Page
{
    public override PageKind Kind => PageKind.Championship;

    public required ImmutableArray<EditionRow> Editions { get; init; }

    public required ImmutableArray<MedalLine> Medals { get; init; }

    public ImmutableArray<ArticleLine> Articles { get; init; } = [];
}

/// <summary>A final with its medallists as they stand.</summary>
public sealed record Podium(Link Final, string Date, string Coverage, string Agreement, ImmutableArray<ResultRow> Medallists)
{
    public string? MayHaveChanged { get; init; }
}

public sealed record EditionPage : Page
{
    public override PageKind Kind => PageKind.Edition;

    /// <summary>Absent where the days are not known, and where it was not held.</summary>
    public string? IsoFirst { get; init; }

    public string? IsoLast { get; init; }

    /// <summary>Absent where it was not held.</summary>
    public string? City { get; init; }

    /// <summary>"Los Angeles, 3 to 12 August 1984"; why it was not held, where it was not.</summary>
    public required string Setting { get; init; }

    public required Link Championship { get; init; }

    public string? Boycott { get; init; }

    public string? Note { get; init; }

    public ImmutableArray<Podium> Finals { get; init; } = [];

    /// <summary>Events of the programme whose final the archive lacks.</summary>
    public ImmutableArray<Link> Missing { get; init; } = [];

    public ImmutableArray<MedalLine> Medals { get; init; } = [];

    public Link? Previous { get; init; }

    public Link? Next { get; init; }

    public ImmutableArray<ArticleLine> Articles { get; init; } = [];

    public ImmutableArray<Citation> Sources { get; init; } = [];
}

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

    public MedalYears? MedalYears { get; init; }

    /// <summary>One lane for each championship; absent for a nation without titles.</summary>
    public TitleLanes? Lanes { get; init; }

    public ImmutableArray<NationalEventRow> Events { get; init; } = [];

    public required ImmutableArray<FinalLine> Titles { get; init; }

    /// <summary>All of them; empty where they stand on pages of their own, <see cref="Decades"/>.</summary>
    public required ImmutableArray<NationRow> Results { get; init; }

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

    public Link? Previous { get; init; }

    public Link? Next { get; init; }
}

public sealed record YearPage : Page
{
    public override PageKind Kind => PageKind.Year;

    public override bool IsSearched => false;

    public required ImmutableArray<Podium> Finals { get; init; }

    public required ImmutableArray<Link> Editions { get; init; }

    /// <summary>Of the year's official editions.</summary>
    public ImmutableArray<MedalLine> Medals { get; init; } = [];

    public required Link? Previous { get; init; }

    public required Link? Next { get; init; }

    public ImmutableArray<ArticleLine> Articles { get; init; } = [];
}

public sealed record ArticlePage : Page
{
    public override PageKind Kind => PageKind.Article;

    public required string Date { get; init; }

    public required string IsoDate { get; init; }

    public required string Summary { get; init; }

    public required Prose Body { get; init; }

    public required ImmutableArray<Link> About { get; init; }

    public required ImmutableArray<string> Tags { get; init; }

    public required ImmutableArray<Citation> Sources { get; init; }
}

public sealed record IndexEntry(Link Link, string? Detail);

public sealed record IndexSection(string? Heading, string? Id, ImmutableArray<IndexEntry> Entries);

/// <summary>Lists everything of one kind; <see cref="Ways"/> lead to its parts (the letters of the alphabet).</summary>
public sealed record IndexPage : Page
{
    public override PageKind Kind => PageKind.Index;

    public override bool IsSearched => false;

    public ImmutableArray<Link> Ways { get; init; } = [];

    public required ImmutableArray<IndexSection> Sections { get; init; }

    /// <summary>The list of articles tells each by its summary and date.</summary>
    public ImmutableArray<ArticleLine> Articles { get; init; } = [];
}

public sealed record AboutPage : Page
{
    public override PageKind Kind => PageKind.About;

    public required int Finals { get; init; }

    public required int Athletes { get; init; }
}

/// <summary>Every component of the theme in every state; its samples come with the theme.</summary>
public sealed record StylesPage : Page
{
    public override PageKind Kind => PageKind.Styles;

    public override bool IsSearched => false;

    /// <summary>One of each kind, to show how it is named.</summary>
    public ImmutableArray<Link> Nations { get; init; } = [];
}

public sealed record SearchPage : Page
{
    public override PageKind Kind => PageKind.Search;

    public override bool IsSearched => false;

    /// <summary>Ways on without JavaScript.</summary>
    public required ImmutableArray<Link> Indexes { get; init; }

    /// <summary>Whether the site was built with its full-text index.</summary>
    public required bool HasTexts { get; init; }
}

public sealed record NotFoundPage : Page
{
    public override PageKind Kind => PageKind.NotFound;

    public override bool IsSearched => false;

    public required ImmutableArray<Link> Indexes { get; init; }
}

public sealed record HomePage : Page
{
    public override PageKind Kind => PageKind.Home;

    public override bool IsSearched => false;

    /// <summary>The finals that the archive wants told first, oldest first.</summary>
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

    public required string Years { get; init; }
}
