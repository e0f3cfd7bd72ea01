using System.Collections.Immutable;

namespace TrackArchive.Domain.Relations.Titles;

/// <summary>Why an edition left no champion in a line of titles.</summary>
public enum TitleGap
{
    /// <summary>The edition did not take place, or nobody planned one.</summary>
    NotHeld,
    Cancelled,

    /// <summary>Held, without this event.</summary>
    NotOnProgramme,

    /// <summary>Held, and the archive lacks the final.</summary>
    NotInArchive,

    /// <summary>The archive has the final, and no source that says who won at the date asked for.</summary>
    NotKnown,

    /// <summary>A decision took the title away and gave it to nobody.</summary>
    Vacant,
}

/// <summary>
/// One edition in a line of titles. <see cref="Final"/> is absent where the edition was not held, or where the archive
/// lacks its final; <see cref="Champions"/> is empty then, and where the title was vacated.
/// </summary>
public sealed record LineageStep(Edition Edition, Event Event, Final? Final, ImmutableArray<Standing> Champions)
{
    /// <summary>Absent for a title.</summary>
    public TitleGap? Gap { get; init; }

    /// <summary>Those who once held the title by the same authority and do not now, in the order in which they lost it.</summary>
    public ImmutableArray<Standing> Former { get; init; } = [];

    /// <summary>Whether the archive knows who won.</summary>
    public bool IsTitle => !Champions.IsEmpty;

    /// <summary>Intercalated titles are in the line and outside its counts.</summary>
    public bool IsCounted => Edition.Status != EditionStatus.Intercalated;

    /// <summary>Whether somebody may have won here of whom the archive does not know.</summary>
    public bool IsChampionUnknown => Gap is TitleGap.NotInArchive or TitleGap.NotKnown;

    /// <summary>Whether a title that counts may have been won by somebody of whom the archive does not know.</summary>
    public bool IsHole => IsCounted && IsChampionUnknown;

    /// <summary>Whether a title that counts was there to be won.</summary>
    public bool WasContested => IsCounted && Gap is not (TitleGap.NotHeld or TitleGap.Cancelled or TitleGap.NotOnProgramme);
}
