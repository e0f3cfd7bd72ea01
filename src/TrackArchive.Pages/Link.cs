namespace TrackArchive.Pages;

public sealed record Link(Route To, string Words)
{
    /// <summary>Of people without a page: <see cref="To"/> tells them apart and is no address, and only the words are shown.</summary>
    public bool IsPlain { get; init; }

    /// <summary>By what a table sorts it, where that is not the words' last one first.</summary>
    public string? SortedAs { get; init; }

    /// <summary>Of a nation in a result: the year in which it competed, whose flag it had. Absent: the nation as it is today.</summary>
    public int? Year { get; init; }
}
