using System.Collections.Immutable;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Domain;

/// <summary>A piece of prose about finals and athletes.</summary>
public sealed record Article(ArticleId Id, string Title, DateOnly Date, string Summary)
{
    /// <summary>In the author's order.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The finals, athletes and other things that it is chiefly about; all have pages.</summary>
    public ImmutableArray<EntityRef> About { get; init; } = [];

    /// <summary>Of the whole text; claims carry the finals that prove them.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>In reading order.</summary>
    public ImmutableArray<TextPart> Body { get; init; } = [];

    /// <summary>The content file, relative to the content folder.</summary>
    public required string ContentPath { get; init; }
}
