using System.Collections.Immutable;
using TrackArchive.Diagnostics;

namespace TrackArchive.Composition.Embedding;

/// <summary>One place of a text at which the archive is asked for something.</summary>
/// <param name="Kind">What is shown.</param>
/// <param name="Arguments">Ids as links name them, or the query of a claim.</param>
/// <param name="Words">What the text says there; absent where the archive gives the words.</param>
/// <param name="At">Where that is, for messages.</param>
public sealed record Embed(EmbedKind Kind, ImmutableArray<string> Arguments, string? Words, SourceLocation At);
