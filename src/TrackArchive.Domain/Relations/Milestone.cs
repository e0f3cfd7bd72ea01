using System.Collections.Immutable;

namespace TrackArchive.Domain.Relations;

public enum MilestoneKind
{
    /// <summary>Of the champions of the event at the championship, as are the five below.</summary>
    YoungestWinner,
    OldestWinner,
    BestWinningMark,
    PoorestWinningMark,
    WidestMargin,
    NarrowestMargin,

    /// <summary>Better than every final of the championship before it.</summary>
    Record,
    RecordEqualled,

    /// <summary>Champion in another individual event of the same edition, too.</summary>
    DoubleAtEdition,
    Retained,
    Regained,

    /// <summary>The nation's first in the event at any championship.</summary>
    FirstTitleOfNation,
    FirstMedalOfNation,

    /// <summary>The nation's first title in the event since another, at any championship.</summary>
    EndOfWait,
}

/// <summary>Something that sets a final apart, and the finals that prove it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Who">Whose it is.</param>
/// <param name="Proof">Other finals that the statement is about: the title before, the other event, the record before.</param>
/// <param name="IsCertain">False where it holds among the finals of this archive only.</param>
public sealed record Milestone(MilestoneKind Kind, Standing Who, ImmutableArray<Final> Proof, bool IsCertain)
{
    /// <summary>Which title it is, or how many years a wait was; zero for other kinds.</summary>
    public int Number { get; init; }

    /// <summary>Of the youngest and the oldest.</summary>
    public Age? Age { get; init; }

    /// <summary>Of margins.</summary>
    public Gap? Margin { get; init; }

    /// <summary>What the end of a wait looks back to, or a record broken.</summary>
    public Standing? Before { get; init; }
}
