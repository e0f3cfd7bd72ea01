namespace TrackArchive.Statiq;

/// <summary>
/// What the documents of <c>ArchivePages</c> know beyond Statiq's own <c>Title</c>, <c>Description</c>, <c>Published</c> (articles) and <c>IncludeInSitemap</c>.
/// </summary>
public static class TrackArchiveKeys
{
    /// <summary>What the page is: <c>Athlete</c>, <c>Final</c>, <c>Edition</c>, <c>Article</c> and so on.</summary>
    public const string Kind = "TrackArchiveKind";

    /// <summary>What the page is about, unique in its kind: <c>sebastian-coe</c>, <c>olympic-games/1984/men-1500m</c>.</summary>
    public const string Id = "TrackArchiveId";

    /// <summary>The content file behind the page, below the content folder; not every page has one.</summary>
    public const string ContentFile = "TrackArchiveContentFile";

    /// <summary>Begins the name of each facet, whose value is a list of words: <c>TrackArchiveNation</c>, <c>TrackArchiveEvent</c>, <c>TrackArchiveDecade</c>.</summary>
    public const string FacetPrefix = "TrackArchive";

    internal const string Site = "TrackArchiveSite";
}
