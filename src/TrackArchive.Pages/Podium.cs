using System.Collections.Immutable;

namespace TrackArchive.Pages;

/// <summary>A final with its medallists as they stand.</summary>
public sealed record Podium(Link Final, string Date, string Coverage, string Agreement, ImmutableArray<ResultRow> Medallists)
{
    public string? MayHaveChanged { get; init; }
}
