namespace TrackArchive.Composition;

/// <summary>How long a stage took, and how much of the processors: on a busy machine only that can be compared.</summary>
public sealed record StageTime(string Stage, TimeSpan Time, TimeSpan Processor);
