using System.Collections.Immutable;

namespace TrackArchive.Pages;

/// <summary>A way to follow the articles with a program of one's own.</summary>
public sealed record FeedLink(Route To, string Words, string Type);

/// <summary>The feeds of the articles, on the pages where a reader looks for them.</summary>
public static class ArticleFeeds
{
    public const string AtomType = "application/atom+xml";

    public static readonly ImmutableArray<FeedLink> All =
        [new(Routes.AtomFeed, "Atom", AtomType), new(Routes.JsonFeed, "JSON Feed", "application/feed+json")];
}
