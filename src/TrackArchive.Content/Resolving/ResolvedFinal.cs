using System.Collections.Immutable;
using TrackArchive.Content.Documents;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>A final with its rounds, and the documents that they came from.</summary>
internal sealed record ResolvedFinal(Final Final, FinalHeading Heading)
{
    public FinalDocument Document => Heading.Document;

    /// <summary>The race that decided.</summary>
    public required ResolvedRace Race { get; init; }

    /// <summary>In the order of <see cref="Final.Rounds"/>.</summary>
    public required ImmutableArray<ResolvedRound> Rounds { get; init; }

    /// <summary>The final, then its rounds.</summary>
    public IEnumerable<ResolvedRace> Races => Rounds.Prepend(Race);
}
