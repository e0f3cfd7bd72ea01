using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Relations.People;

/// <summary>A medal that may be an athlete's: one of a team whose runners are not all known, or one that no source gives to anyone.</summary>
/// <param name="Final">Where it was won.</param>
/// <param name="Medal">The best that it may be.</param>
/// <param name="Team">Absent for a medal of a single athlete.</param>
public sealed record PossibleMedal(Final Final, Medal Medal, Standing? Team);

/// <summary>An athlete's finals, oldest first, and medals as far as they are known. Intercalated editions count in neither.</summary>
public sealed record Career(Athlete Athlete, ImmutableArray<CareerStep> Steps, ImmutableArray<PossibleMedal> PossibleMedals)
{
    /// <summary>Every final in which the athlete may have won one more bounds the count; one final is one medal at most.</summary>
    public Known<int> Count(Medal medal)
    {
        var won = Steps.Count(s => s.Final.Edition.Status == EditionStatus.Official && s.Standing.Medal == medal);
        return Known.Between(won, won + PossibleMedals.Where(p => p.Team is null ? p.Medal <= medal : p.Medal == medal).Select(p => p.Final.Id).Distinct().Count());
    }

    /// <summary>Of official editions, as medal tables count them.</summary>
    public bool HasMedals => Steps.Any(s => s.Final.Edition.Status == EditionStatus.Official && s.Standing.Medal is not null);
}
