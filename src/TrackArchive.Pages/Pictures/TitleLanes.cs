using System.Collections.Immutable;

namespace TrackArchive.Pages.Pictures;

public enum StrokeKind
{
    Title,

    /// <summary>Held, and nobody has the title.</summary>
    Vacant,

    /// <summary>Held, and not in the archive.</summary>
    Missing,
    NotHeld,
}

/// <summary>What one edition left on its championship's lane.</summary>
/// <param name="Year">In which it was held, or would have been.</param>
/// <param name="Kind">Decides the stroke; the words say the same.</param>
/// <param name="To">The final, or the edition without one: "1984: Sebastian Coe, 3:32.53, Los Angeles 1984".</param>
public sealed record LaneStroke(int Year, StrokeKind Kind, Link To)
{
    /// <summary>Whether the title went to the nation that the picture follows.</summary>
    public bool IsFollowed { get; init; }

    /// <summary>From whom a decision took the title; absent where none did.</summary>
    public string? Lost { get; init; }

    /// <summary>The champion's family name, for the picture; absent without one, or with several.</summary>
    public string? Holder { get; init; }

    public bool IsChanged => Lost is not null;

    /// <summary>Whether the champion of the edition before won again.</summary>
    public bool IsRetained { get; init; }
}

/// <summary>A championship's strokes, oldest first.</summary>
public sealed record TitleLane(string Name, ImmutableArray<LaneStroke> Strokes);

/// <summary>One lane a championship, one stroke a title, from the first year to the last.</summary>
public sealed record TitleLanes(int From, int To, ImmutableArray<TitleLane> Lanes);
