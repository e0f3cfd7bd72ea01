using System.Collections.Immutable;

namespace TrackArchive.Domain.Claims.Queries;

/// <summary>Several events, in the order in which a claim names them; two are equal when they are the same events in the same order.</summary>
public sealed record EventSet(ImmutableArray<EventId> Ids)
{
    public bool Equals(EventSet? other) => other is not null && Ids.SequenceEqual(other.Ids);

    public override int GetHashCode() => Ids.Aggregate(0, HashCode.Combine);
}
