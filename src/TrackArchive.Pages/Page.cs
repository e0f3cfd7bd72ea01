using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Cards;

namespace TrackArchive.Pages;

public sealed record Link(Route To, string Words)
{
    /// <summary>By what a table sorts it, where that is not the words' last one first.</summary>
    public string? SortedAs { get; init; }
}

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

/// <summary>What every page of a site shares.</summary>
public sealed record SiteFrame(Site Site, ImmutableArray<Route> Styles, ImmutableArray<Route> Scripts)
{
    /// <summary>The picture that stands for a page where its address is shared, by the page's address.</summary>
    public IReadOnlyDictionary<Route, CardImage> Cards { get; init; } = ImmutableDictionary<Route, CardImage>.Empty;
}

/// <summary>A short remark beside a result. The kind decides how it looks, the words say it.</summary>
public sealed record Tag(TagKind Kind, string Words, string? Explanation = null);

public enum TagKind
{
    Record,
    Annulled,
    Status,
    Doubt,
    Note,
}

/// <summary>One line of a table of results.</summary>
public sealed record ResultRow
{
    /// <summary>"1", "=2", or a status like "DNF"; empty where nothing is known.</summary>
    public required string Place { get; init; }

    public Medal? Medal { get; init; }

    /// <summary>The athlete, or a relay's team and runners.</summary>
    public required ImmutableArray<Link> Who { get; init; }

    /// <summary>A relay team's name, or the name of the day where it differs.</summary>
    public string? As { get; init; }

    public required Link Nation { get; init; }

    public required string NationName { get; init; }

    public string? Mark { get; init; }

    /// <summary>The distance to the winner's mark, where both are as precise: "+0.87".</summary>
    public string? Behind { get; init; }

    public string? Wind { get; init; }

    public ImmutableArray<Tag> Tags { get; init; } = [];

    public bool IsRemoved { get; init; }
}

/// <summary>A final in a list: where and when, and who won it.</summary>
public sealed record FinalLine(Link Final, string Date, ImmutableArray<Champion> Champions, string? Remark);

public sealed record Champion(Link Athlete, Link Nation, string? Mark);

/// <summary>A source with the statement's own words about it.</summary>
public sealed record Citation(Link Source, string? Note = null)
{
    /// <summary>Of the title, where it is not the archive's own: a BCP 47 tag.</summary>
    public string? Language { get; init; }
}

/// <summary>An article in a list.</summary>
public sealed record ArticleLine(Link Article, string Date, string Summary);

/// <summary>A medal table's line.</summary>
public sealed record MedalLine(Link Nation, int Gold, int Silver, int Bronze, int Total);

/// <summary>Prose with its checked links.</summary>
public sealed record Prose(ImmutableArray<TextPart> Parts)
{
    /// <summary>What proves each of its claims, in their order.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];
}

/// <summary>What proves a claim: the query as a sentence, the value that was compared with the words, and the finals.</summary>
public sealed record Evidence(int Number, string Words, string Question, string Value)
{
    public string? Remark { get; init; }

    public ImmutableArray<Link> Finals { get; init; } = [];

    /// <summary>The claim has words beside the value that nobody checked.</summary>
    public bool HasMoreWords => Words.Split(' ').Length > Value.Split(' ').Length;
}
