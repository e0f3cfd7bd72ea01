using System.Collections.Immutable;

namespace TrackArchive.Pages.Events;

/// <summary>A step of a record staircase; <see cref="Note"/> says why a hollow one does not count.</summary>
public sealed record RecordRow(string Year, Link Final, Link Who, Link? Team, string Mark, string? Note, bool IsHollow);

/// <summary>The best marks of a championship's finals as they fell, by one clock.</summary>
public sealed record RecordTable(string Name, string Id, ImmutableArray<RecordRow> Rows)
{
    /// <summary>Official finals whose winning mark no source gives exactly: it may have been a step of its own. Oldest first.</summary>
    public ImmutableArray<Link> Unknown { get; init; } = [];
}
