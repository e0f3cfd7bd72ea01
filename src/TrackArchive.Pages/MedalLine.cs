namespace TrackArchive.Pages;

/// <summary>A medal table's line.</summary>
public sealed record MedalLine(Link Nation, int Gold, int Silver, int Bronze, int Total);
