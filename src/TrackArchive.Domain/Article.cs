using System.Collections.Immutable;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Domain;

/// <summary>A piece of prose about finals and athletes.</summary>
public sealed record Article(ArticleId Id, string Title, DateOnly Date, string Summary)
{
    public ImmutableArray<string> Tags { get; init; } = [];

    public ImmutableArray<EntityRef> About { get; init; } = [];

    public ImmutableArray<Source> Sources { get; init; } = [];

    public ImmutableArray<TextPart> Body { get; init; } = [];

    public required string ContentPath { get; init; }
}
