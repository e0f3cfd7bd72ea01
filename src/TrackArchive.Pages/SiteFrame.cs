using System.Collections.Immutable;
using TrackArchive.Domain;

namespace TrackArchive.Pages;

/// <summary>A card as a file.</summary>
public sealed record CardImage(Route Route, int Width, int Height, string Alt);

/// <summary>What every page of a site shares.</summary>
public sealed record SiteFrame(Site Site, ImmutableArray<Route> Styles, ImmutableArray<Route> Scripts)
{
    /// <summary>What the head of every page leads to.</summary>
    public ImmutableArray<Link> Menu { get; init; } = [];

    /// <summary>The picture that stands for a page where its address is shared, by the page's address.</summary>
    public IReadOnlyDictionary<Route, CardImage> Cards { get; init; } = ImmutableDictionary<Route, CardImage>.Empty;
}
