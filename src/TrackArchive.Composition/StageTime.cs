namespace TrackArchive.Composition;

/// <summary>
/// How long a stage took, and how much of the processors and how many bytes of new memory: on a busy machine only these can be compared.
/// </summary>
public sealed record StageTime(string Stage, TimeSpan Time, TimeSpan Processor, long Allocated);
