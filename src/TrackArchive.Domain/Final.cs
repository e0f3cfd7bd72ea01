using System.Collections.Immutable;

namespace TrackArchive.Domain;

/// <summary>The race that decides a title, and the races before it in which athletes qualified for it.</summary>
public sealed record Final(FinalId Id, Edition Edition, Event Event) : Race(Edition, Event)
{
    /// <summary>The races before the final, in the order in which they are listed; they win nothing and change no standings.</summary>
    public ImmutableArray<RoundRace> Rounds { get; init; } = [];

    /// <summary>When the places were listed, where another list hints at a later decision that the archive does not know.</summary>
    public PartialDate? MayHaveChangedSince { get; init; }

    public override bool GivesMedals => true;
}
