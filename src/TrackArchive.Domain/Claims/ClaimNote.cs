using System.Collections.Immutable;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Domain.Claims;

/// <summary>What a reader should know of a proven value. The list is closed.</summary>
public abstract record ClaimNote
{
    private protected ClaimNote()
    {
    }
}

/// <summary>Sources besides the one that is followed give other marks; each mark once.</summary>
public sealed record OtherMarksGiven(ImmutableArray<Mark> Marks) : ClaimNote;

/// <summary>The value is any of several that sources give.</summary>
public sealed record SourcesDiffer : ClaimNote;
