using TrackArchive.Domain.Claims.Queries;

namespace TrackArchive.Domain.Claims;

/// <summary>The claims of an archive's texts with what proves them. A query is evaluated once, so pages show the proof that was checked.</summary>
public sealed class ProvenClaims(IReadOnlyDictionary<ClaimQuery, Proven> proofs)
{
    /// <summary>Of texts without claims.</summary>
    public static readonly ProvenClaims None = new(new Dictionary<ClaimQuery, Proven>());

    /// <exception cref="KeyNotFoundException">The query belongs to no claim that was checked.</exception>
    public Proven Get(ClaimQuery query) => proofs[query];
}
