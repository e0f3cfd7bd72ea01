using System.Collections.Immutable;

namespace TrackArchive.Pages;

/// <summary>One step of a line of titles; <see cref="Missed"/> says why there is no champion.</summary>
public sealed record LineageRow(string Year, Link Edition, Link? Final, ImmutableArray<Champion> Champions, string? Missed)
{
    /// <summary>What a reader should know before trusting the line: "sources disagree"; absent where there is nothing.</summary>
    public string? Doubt { get; init; }
}

/// <summary>A line of titles, oldest first; <see cref="Began"/> says why there are none before.</summary>
public sealed record LineageTable(string Name, string Id, ImmutableArray<LineageRow> Rows)
{
    public string? Began { get; init; }
}
