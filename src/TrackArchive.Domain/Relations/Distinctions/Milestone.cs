using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Relations.Distinctions;

/// <summary>What sets a final apart.</summary>
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

    /// <summary>The nation's first in the event at any of the archive's championships.</summary>
    FirstTitleOfNation,
    FirstMedalOfNation,

    /// <summary>The same of a club, a school, a university or a region.</summary>
    FirstTitleOfClub,
    FirstMedalOfClub,

    /// <summary>The team's first title in the event since another, at any of the archive's championships.</summary>
    EndOfWait,
}

public static class MilestoneKinds
{
    public static readonly Vocabulary<MilestoneKind> Tokens = new(
        (MilestoneKind.YoungestWinner, "youngest-winner"),
        (MilestoneKind.OldestWinner, "oldest-winner"),
        (MilestoneKind.BestWinningMark, "best-winning-mark"),
        (MilestoneKind.PoorestWinningMark, "poorest-winning-mark"),
        (MilestoneKind.WidestMargin, "widest-margin"),
        (MilestoneKind.NarrowestMargin, "narrowest-margin"),
        (MilestoneKind.Record, "record"),
        (MilestoneKind.RecordEqualled, "record-equalled"),
        (MilestoneKind.DoubleAtEdition, "double-at-edition"),
        (MilestoneKind.Retained, "retained"),
        (MilestoneKind.Regained, "regained"),
        (MilestoneKind.FirstTitleOfNation, "first-title-of-nation"),
        (MilestoneKind.FirstMedalOfNation, "first-medal-of-nation"),
        (MilestoneKind.FirstTitleOfClub, "first-title-of-club"),
        (MilestoneKind.FirstMedalOfClub, "first-medal-of-club"),
        (MilestoneKind.EndOfWait, "end-of-wait"));
}

/// <summary>How far a statement goes.</summary>
public enum Strength
{
    /// <summary>Nothing that is unknown can make it false.</summary>
    Plain,

    /// <summary>It holds among those that are known; the others are named with it.</summary>
    Limited,
}

public static class Strengths
{
    public static readonly Vocabulary<Strength> Tokens = new(
        (Strength.Plain, "plain"),
        (Strength.Limited, "limited"));
}

/// <summary>
/// Something that sets a final apart, and the finals that prove it. What most of those it speaks of could contradict is no milestone at all.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Who">Whose it is.</param>
/// <param name="Proof">Other finals that the statement is about: the title before, the other event, the record before.</param>
public sealed record Milestone(MilestoneKind Kind, Standing Who, ImmutableArray<Final> Proof)
{
    /// <summary>What could contradict it for want of knowledge, oldest first; the statement does not speak of these.</summary>
    public ImmutableArray<LeftOut> LeftOut { get; init; } = [];

    /// <summary>Of how many it speaks, its own included; zero where it compares nothing.</summary>
    public int Compared { get; init; }

    /// <summary>Plain where nothing is left out.</summary>
    public Strength Strength => LeftOut.IsEmpty ? Strength.Plain : Strength.Limited;

    /// <summary>Which title it is, how many titles, or how many years a wait was; exactly zero for other kinds.</summary>
    public Known<int> Number { get; init; } = Known.Exactly(0);

    /// <summary>Of the youngest and the oldest.</summary>
    public Known<Age>? Age { get; init; }

    /// <summary>Of margins.</summary>
    public Gap? Margin { get; init; }

    /// <summary>
    /// Nations that this one succeeded and that had such a title or medal before, or during the wait: their codes are their own, and what they won
    /// is not counted here. By code.
    /// </summary>
    public ImmutableArray<Team> CountedApart { get; init; } = [];

    /// <summary>
    /// Intercalated finals of the event in which the team had such a title or medal before, or during the wait: they are outside all counts.
    /// Oldest first.
    /// </summary>
    public ImmutableArray<Final> Intercalated { get; init; } = [];

    /// <summary>What the end of a wait looks back to, or a record broken.</summary>
    public Standing? Before { get; init; }
}
