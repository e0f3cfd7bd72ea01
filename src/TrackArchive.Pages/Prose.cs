using System.Collections.Immutable;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Pages;

/// <summary>Prose with its checked links, each of which has words.</summary>
public sealed record Prose(ImmutableArray<TextPart> Parts)
{
    /// <exception cref="ArgumentException">A link has no words.</exception>
    public ImmutableArray<TextPart> Parts { get; } = Parts.Any(p => p is EntityLink { Words: null }) ? throw new ArgumentException("a link has no words", nameof(Parts)) : Parts;

    /// <summary>What proves each of its claims, in their order.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];
}

/// <summary>What proves a claim: the query as a sentence, the value that was compared with the words, and the finals.</summary>
public sealed record Evidence(int Number, string Words, string Question, string Value)
{
    public string? Note { get; init; }

    public ImmutableArray<Link> Finals { get; init; } = [];

    /// <summary>The claim has words beside the value that nobody checked.</summary>
    public bool HasMoreWords => Words.Split(' ').Length > Value.Split(' ').Length;
}
