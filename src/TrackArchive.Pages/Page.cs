using System.Collections.Immutable;

namespace TrackArchive.Pages;

/// <summary>A value of a search facet, like nation: Great Britain.</summary>
public sealed record Facet(string Name, string Value);

/// <summary>
/// Everything that one page shows, and nothing else: two equal models give the same bytes. A list that is empty is a
/// section that the page does not have.
/// </summary>
public abstract record Page
{
    public required Route Route { get; init; }

    public required string Title { get; init; }

    /// <summary>One or two sentences for search results and previews.</summary>
    public required string Description { get; init; }

    /// <summary>Pages of one kind share a picture and a facet of the search.</summary>
    public abstract PageKind Kind { get; }

    /// <summary>From the home page down to this one's parent.</summary>
    public ImmutableArray<Link> Breadcrumb { get; init; } = [];

    /// <summary>The same page as JSON.</summary>
    public Route? Data { get; init; }

    /// <summary>The feeds that a reader of the page may want to follow.</summary>
    public ImmutableArray<FeedLink> Feeds { get; init; } = [];

    /// <summary>The content file behind the page, below the content folder.</summary>
    public string? ContentPath { get; init; }

    public ImmutableArray<Facet> Facets { get; init; } = [];

    /// <summary>Articles about things near the page’s own, most related first.</summary>
    public ImmutableArray<ArticleLine> Related { get; init; } = [];

    /// <summary>The page of questions with one about this page's subject filled in.</summary>
    public Link? Ask { get; init; }

    /// <summary>Whether full-text search knows the page. Those that are found by their names alone are left to the box.</summary>
    public virtual bool IsSearched => true;
}
