using System.Collections.Immutable;

namespace TrackArchive.Pages.Lists;

public sealed record IndexEntry(Link Link, string? Detail);

public sealed record IndexSection(string? Heading, string? Id, ImmutableArray<IndexEntry> Entries)
{
    /// <summary>By what the entries are ordered, where that is not plain.</summary>
    public string? Note { get; init; }

    /// <summary>Whether a reader opens it first: one of many long sections.</summary>
    public bool IsFolded { get; init; }
}

/// <summary>Lists everything of one kind; <see cref="SeeAlso"/> lead to its parts (the letters of the alphabet).</summary>
public sealed record IndexPage : Page
{
    public override PageKind Kind => PageKind.Index;

    public override bool IsSearched => false;

    public ImmutableArray<Link> SeeAlso { get; init; } = [];

    /// <summary>Of all that the page lists, best first; empty where nothing of the kind wins medals.</summary>
    public ImmutableArray<TeamMedals> Medals { get; init; } = [];

    public required ImmutableArray<IndexSection> Sections { get; init; }

    /// <summary>The list of articles tells each by its summary and date.</summary>
    public ImmutableArray<ArticleLine> Articles { get; init; } = [];
}
