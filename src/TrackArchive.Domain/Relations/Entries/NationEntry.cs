namespace TrackArchive.Domain.Relations.Entries;

/// <summary>A line of a final for a nation, with the standing in it at the archive's date.</summary>
public sealed record NationEntry(Final Final, Standings Standings, Standing Standing);
