namespace TrackArchive.Pages;

/// <summary>A source with the statement's own words about it.</summary>
public sealed record Citation(Link Source, string? Note = null)
{
    /// <summary>Of the title, where it is not the archive's own: a BCP 47 tag.</summary>
    public string? Language { get; init; }
}
