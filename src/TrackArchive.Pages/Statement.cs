using System.Collections.Immutable;

namespace TrackArchive.Pages;

/// <summary>Something that the results imply, in a sentence, and the pages that prove it.</summary>
public sealed record Statement(string Sentence, ImmutableArray<Link> Proof)
{
    /// <summary>What the sentence does not speak of, since it could contradict it: finals, each with who and why.</summary>
    public ImmutableArray<LeftOutLine> LeftOut { get; init; } = [];
}

/// <summary>One that a statement leaves out.</summary>
/// <param name="Final">Where; the edition where the archive lacks the final.</param>
/// <param name="Who">Absent where nobody is known.</param>
/// <param name="Why">"age not known".</param>
public sealed record LeftOutLine(Link Final, string? Who, string Why);
