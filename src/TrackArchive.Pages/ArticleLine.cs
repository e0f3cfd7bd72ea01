namespace TrackArchive.Pages;

/// <summary>An article in a list.</summary>
public sealed record ArticleLine(Link Article, string Date, string Summary);
