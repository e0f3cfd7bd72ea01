using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Relations.Titles;

/// <summary>How a champion came to a title.</summary>
public enum TitleCourse
{
    /// <summary>The champion's first in the line.</summary>
    First,

    /// <summary>Champion of the contest before, too.</summary>
    Retained,

    /// <summary>Champion before, but not of the contest just before.</summary>
    Regained,

    /// <summary>Champion before, and the archive cannot say whether of the contest just before.</summary>
    Again,
}

/// <summary>One champion's hold on a title: which of his or hers it is in the line, and how it came.</summary>
/// <param name="Champion">The standing that holds it.</param>
/// <param name="Nth">From 1; within bounds where a contest before may have been the champion's, too.</param>
/// <param name="Course">How it came.</param>
/// <param name="Before">The champion's title before in the line.</param>
public sealed record TitleHold(Standing Champion, Known<int> Nth, TitleCourse Course, LineageStep? Before)
{
    /// <summary>The contests before of which the archive does not know who won, oldest first.</summary>
    public ImmutableArray<LineageStep> Holes { get; init; } = [];
}

/// <summary>Titles of one champion without another contest between them, oldest first; editions not held do not break a reign.</summary>
public sealed record Reign(Standing Champion, ImmutableArray<LineageStep> Titles);
