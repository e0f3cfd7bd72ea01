namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The search page.</summary>
public static class SearchPageWords
{
    public const string Description = "Search the archive’s athletes, finals and articles.";

    public const string BoxLabel = "Names, places, years, words";

    public const string Search = "Search";

    public const string NarrowWith = "Narrow with";

    public const string Any = "Any";

    public const string SortBy = "Sort by";

    public const string BestMatchFirst = "best match first";

    public const string NewestFirst = "newest first";

    public const string InAFolder = "Here you can search for names, finals and years. Texts can be searched when the archive is on a web server.";

    public const string InTheArchive = "In the archive";

    public const string ShowMore = "Show more";

    public const string InTexts = "In texts";

    public const string ShowMoreTexts = "Show more texts";

    public const string WithoutScripts = "Searching needs JavaScript. These lists lead to everything.";

    public const string KindOfPage = "Kind of page";

    public const string Event = "Event";

    public const string Championship = "Championship";

    public const string Decade = "Decade";
}
