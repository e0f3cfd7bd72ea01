using System.Collections.Immutable;

namespace TrackArchive.Pages;

/// <summary>Something that the results imply, in a sentence, and the pages that prove it.</summary>
public sealed record Statement(string Sentence, ImmutableArray<Link> Proof);
