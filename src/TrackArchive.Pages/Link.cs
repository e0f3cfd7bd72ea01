namespace TrackArchive.Pages;

public sealed record Link(Route To, string Words)
{
    /// <summary>By what a table sorts it, where that is not the words' last one first.</summary>
    public string? SortedAs { get; init; }
}
