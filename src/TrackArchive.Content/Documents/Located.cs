using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Documents;

/// <summary>A value and the place where a keeper wrote it.</summary>
internal sealed record Located<T>(T Value, SourceLocation At);
