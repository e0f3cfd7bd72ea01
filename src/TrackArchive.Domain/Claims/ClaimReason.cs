using System.Collections.Immutable;
using TrackArchive.Domain.Claims.Queries;

namespace TrackArchive.Domain.Claims;

/// <summary>Why a claim is refuted or cannot be decided. The list is closed.</summary>
public abstract record ClaimReason
{
    private protected ClaimReason()
    {
    }
}

/// <summary>What is asked for never happened: no title, no medal, no mark.</summary>
public sealed record NoneFound : ClaimReason;

/// <summary>The field is known whole, and <paramref name="Entry"/> is not in it.</summary>
public sealed record NotInCompleteField(Final Final, string Entry) : ClaimReason;

/// <summary><paramref name="Entry"/> is not in the results, and no source states the whole field.</summary>
public sealed record NotInKnownField(Final Final, string Entry) : ClaimReason;

/// <summary>A decision took the result away.</summary>
public sealed record ResultTakenAway(Result Result, Decision Decision) : ClaimReason;

/// <summary>The line has no such value, as it was recorded or in the standings.</summary>
public sealed record NoValue(Result Result, EntryValue Value, bool IsOfStandings) : ClaimReason;

/// <summary>Nobody has the place, though others are placed behind it.</summary>
public sealed record NobodyInPlace(int Place) : ClaimReason;

/// <summary>Whoever has the place has no such value.</summary>
public sealed record NoValueInPlace(int Place, EntryValue Value) : ClaimReason;

/// <summary>The final was won, and by nobody whom the query means.</summary>
public sealed record WonByOthers(Final Final) : ClaimReason;

/// <summary>The archive lacks the final.</summary>
public sealed record FinalMissing : ClaimReason;

/// <summary>The archive lacks the final, or it lies outside of the query's scope.</summary>
public sealed record FinalOutsideScope(FinalId Final) : ClaimReason;

/// <summary>No source of the archive says who won.</summary>
public sealed record ChampionUnknown(Final Final) : ClaimReason;

/// <summary>Which part of a final's results a query needs whole.</summary>
public enum NeededResults
{
    Champions,
    Medallists,
    WholeField,

    /// <summary>All runners of a team.</summary>
    Squads,

    /// <summary>The continent of everybody who won.</summary>
    Continents,
}

/// <summary>Contests of which the archive does not know all that the query needs; never empty.</summary>
public sealed record ResultsIncomplete(NeededResults Needed, ImmutableArray<Edition> Editions) : ClaimReason;

/// <summary>Which of several finals came first is not known; never empty.</summary>
public sealed record OrderUnknown(ImmutableArray<Final> Finals) : ClaimReason;

/// <summary>No source states the whole field.</summary>
public sealed record FieldUnknown : ClaimReason;

/// <summary>The archive's results end before the place.</summary>
public sealed record PlaceNotReached(int Place) : ClaimReason;

/// <summary>The list is of a later date, so the standings of the day are not known.</summary>
public sealed record StandingsUnknown(DateOnly Day) : ClaimReason;

/// <summary>A decision that may have been taken before or after the day asked about.</summary>
public sealed record DecisionUndated(Authority Authority) : ClaimReason;

/// <summary>The day of the final is not known.</summary>
public sealed record DayUnknown : ClaimReason;

/// <summary>At least one day of the two finals is not known.</summary>
public sealed record IntervalUnknown : ClaimReason;

/// <summary>No source has a time at the distance, in metres from the start.</summary>
public sealed record SplitUnknown(decimal Distance) : ClaimReason;

/// <summary>The days of birth and of the final do not say how old the athlete was.</summary>
public sealed record BirthOrDayUnknown : ClaimReason;

/// <summary>The athlete's age on the day is not known as exactly as the query needs it.</summary>
public sealed record AgeUnknown(Result Result) : ClaimReason;

/// <summary>The mark is missing or an estimate.</summary>
public sealed record MarkUnknown(Final Final, Result Result) : ClaimReason;

/// <summary>The mark had more wind than a record allows, so that it is in a class of its own.</summary>
public sealed record MarkWindAssisted(Final Final, Result Result) : ClaimReason;

/// <summary>There are no two marks of one precision and clock.</summary>
public sealed record MarginUnknown : ClaimReason;

/// <summary>Two marks are equal at the coarser of their precisions.</summary>
public sealed record MarksEqual : ClaimReason;

/// <summary>A hand time and an automatic one are equal at the coarser precision.</summary>
public sealed record ClocksEqual : ClaimReason;

/// <summary>No source in the archive says that the mark was a record.</summary>
public sealed record RecordUnsourced : ClaimReason;
