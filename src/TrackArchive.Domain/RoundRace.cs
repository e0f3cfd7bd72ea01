using TrackArchive.Domain.Marks;

namespace TrackArchive.Domain;

/// <summary>How athletes advanced from the races of a round; what does not apply is absent.</summary>
/// <param name="ByPlace">So many of each race.</param>
/// <param name="ByMark">So many more of all races of the round, by their marks.</param>
/// <param name="Standard">The mark with which everybody advances, as in qualifications of jumps and throws.</param>
/// <param name="Fewest">How many advance at least, where fewer reach the standard.</param>
public sealed record AdvancingRule(int? ByPlace, int? ByMark, Mark? Standard, int? Fewest);

/// <summary>A race before a final: one heat of several, a semi-final, a group of a qualification. It wins nothing.</summary>
public sealed record RoundRace(Edition Edition, Event Event, Round Round) : Race(Edition, Event)
{
    /// <summary>From 1, where the round has several races.</summary>
    public int? Number { get; init; }

    /// <summary>Absent where no source says how athletes advanced.</summary>
    public AdvancingRule? Advancing { get; init; }

    public override bool GivesMedals => false;
}
