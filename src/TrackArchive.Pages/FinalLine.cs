using System.Collections.Immutable;

namespace TrackArchive.Pages;

/// <summary>A final in a list: where and when, and who won it.</summary>
public sealed record FinalLine(Link Final, string Date, ImmutableArray<Champion> Champions, string? Note);

public sealed record Champion(Link Athlete, Link? Team, string? Mark);
