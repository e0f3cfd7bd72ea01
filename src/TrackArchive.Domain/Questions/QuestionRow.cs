using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Domain.Questions;

/// <summary>
/// A result of a final, or of who went out before it, as questions see it. Of its values one that is absent does not belong to it (no margin to the second place), and
/// one that it should have is known as far as the archive knows it.
/// </summary>
/// <param name="Order">Its place among all of the archive: oldest first, each final by its standings.</param>
/// <param name="Final">Where it was, or for which it was to qualify.</param>
/// <param name="Standing">Today's, by the championship's own authority.</param>
public sealed record QuestionRow(int Order, Final Final, Standing Standing)
{
    public Result Result => Standing.Result;

    /// <summary>The final or, of who did not reach it, the last race before it.</summary>
    public required Race Race { get; init; }

    /// <summary>That the athlete or team reached.</summary>
    public Round Round => Race is RoundRace race ? race.Round : Round.Final;

    public required Outcome Outcome { get; init; }

    /// <summary>Whether a source says how it ended; else it may have a place and a mark, or neither.</summary>
    public bool EndIsKnown => Outcome is not (Outcome.Unknown or Outcome.AlsoCompeted);

    /// <summary>Today's; where no source gives it, behind all places that are known without a hole.</summary>
    public Known<int>? Place { get; init; }

    /// <summary>The place that a decision took away; absent for results that still count, and for those that had none.</summary>
    public Known<int>? PlaceBefore { get; init; }

    /// <summary>In which it finished, before any decision: not known where a list was made later.</summary>
    public Known<int>? DayPlace { get; init; }

    /// <summary>Whether somebody else has the same place.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether a source says that it led at a split; absent where none says who led at any.</summary>
    public bool? HasLed { get; init; }

    /// <summary>The standings in which it is.</summary>
    public required Standings Standings { get; init; }

    /// <summary>Over the second place; of a single winner alone, and absent where it cannot be said honestly.</summary>
    public Gap? Margin { get; init; }

    /// <summary>Whether there was a second place to win from.</summary>
    public bool HasMargin { get; init; }

    /// <summary>Behind the winner; absent where it cannot be said honestly.</summary>
    public Gap? Behind { get; init; }

    /// <summary>Whether there was a winner to be behind.</summary>
    public bool HasBehind { get; init; }

    /// <summary>Absent for teams.</summary>
    public Known<Age>? Age { get; init; }

    /// <summary>Whether it ended with a mark, known or not.</summary>
    public bool HasMark { get; init; }

    /// <summary>The worst mark ahead: a missing one is no better. Absent where none is known, and in finals whose places do not follow the marks.</summary>
    public Mark? Ahead { get; init; }

    /// <summary>The best mark behind: a missing one is no worse.</summary>
    public Mark? After { get; init; }

    /// <summary>Whether a wind belongs to it, known or not.</summary>
    public bool HasWind { get; init; }

    public required Agreement Agreement { get; init; }

    public required Coverage Coverage { get; init; }

    /// <summary>Who may have run for the team beside those who are known to have.</summary>
    public ImmutableArray<Athlete> PossibleAthletes { get; init; } = [];

    /// <summary>The same with the distance measured from another place than the first.</summary>
    public QuestionRow MeasuredFrom(int place) => place == 1 ? this : this with
    {
        Behind = Round == Round.Final && Standing.Place > place && FirstAt(place) is { } ahead ? Gap.Between(Final.Event, ahead.Result, Result) : null,
        HasBehind = Round == Round.Final && Place is { } known && !(known.Max <= place) && (FirstAt(place) is not null || Coverage.KnownPlaces() < place),
    };

    private Standing? FirstAt(int place) => Standings.Rows.FirstOrDefault(r => r.Place == place);

    /// <summary>The year in which the edition was held.</summary>
    public int Year => Final.Edition.HeldIn;

    public IEnumerable<Athlete> Athletes => Result.Athlete is { } athlete ? [athlete] : Result.Squad.Select(m => m.Athlete).DistinctBy(a => a.Id);

    /// <summary>What marks of this kind are ordered by, the best first.</summary>
    public decimal? Merit => Result.Mark is { } mark ? KnownMerit.FromMark(mark, mark.Precision).Min : null;

    /// <summary>The same as far as it is known, beside marks written in steps of <paramref name="finest"/>: a missing mark or an estimate lies between those around it.</summary>
    public Known<decimal>? FindMerit(decimal finest)
    {
        if (Result is { Mark: { } mark, IsEstimated: false })
            return KnownMerit.FromMark(mark, finest);
        if (!HasMark)
            return null;
        var (min, max) = (Ahead is { } ahead ? KnownMerit.FromMark(ahead, finest).Min : null, After is { } after ? KnownMerit.FromMark(after, finest).Max : null);
        return (min, max) switch
        {
            ({ } low, { } high) => low <= high ? Known.Between(low, high) : Known.Unknown<decimal>(),
            ({ } low, null) => Known.AtLeast(low),
            (null, { } high) => Known.AtMost(high),
            _ => Known.Unknown<decimal>(),
        };
    }

    /// <summary>The margin in seconds, metres or points as far as it is known.</summary>
    public Known<decimal>? KnownMargin => Margin is { } margin ? Known.Exactly(margin.Value) : HasMargin ? Known.Unknown<decimal>() : null;

    /// <summary>The distance behind the winner as far as it is known.</summary>
    public Known<decimal>? KnownBehind => Behind is { } behind ? Known.Exactly(behind.Value) : HasBehind ? Known.Unknown<decimal>() : null;

    /// <summary>Metres a second, as far as they are known.</summary>
    public Known<decimal>? KnownWind => Result.Wind.MetresPerSecond is { } wind ? Known.Exactly(wind) : HasWind ? Known.Unknown<decimal>() : null;
}
