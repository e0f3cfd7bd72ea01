namespace TrackArchive.Pages;

/// <summary>An article in a list.</summary>
public sealed record ArticleLine(Link Article, string Date, string Summary)
{
    /// <summary>How long it takes, and which years it is about: "6 minutes, 1980s".</summary>
    public string? Reading { get; init; }
}
