using System.Collections.Immutable;
using TrackArchive.Content.Articles.Claims;
using TrackArchive.Content.Articles.Prose;
using TrackArchive.Content.Loading;
using TrackArchive.Domain;

namespace TrackArchive.Content;

/// <summary>What came of a content folder; the archive is absent where errors prevent it.</summary>
public sealed record LoadedArchive(Archive? Archive, ContentFiles Files)
{
    /// <summary>What its texts claim, still to be checked against it.</summary>
    internal ImmutableArray<WrittenClaim> Claims { get; init; } = [];

    /// <summary>Marks that its texts give athletes in plain words.</summary>
    internal ImmutableArray<ProseFigure> Figures { get; init; } = [];

    /// <summary>Years that its texts give finals in plain words.</summary>
    internal ImmutableArray<ProseYear> Years { get; init; } = [];
}
