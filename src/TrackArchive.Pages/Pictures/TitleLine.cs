using System.Collections.Immutable;

namespace TrackArchive.Pages.Pictures;

/// <summary>The years between two titles of a nation in an event.</summary>
public sealed record TitleWait(int From, int To, string Sentence)
{
    public int Years => To - From;
}

/// <summary>A title told by name; <see cref="Lane"/> counts from 0.</summary>
public sealed record NamedTitle(int Lane, int Year, Link Final, string Champion, string? Mark, string Place);

/// <summary>The home page's picture: an event's titles of all championships, one nation's set off, some told by name.</summary>
public sealed record TitleLine
{
    public required Link Event { get; init; }

    public required TitleLanes Lanes { get; init; }

    /// <summary>The nation whose titles are set off; absent where the named titles have several.</summary>
    public string? Nation { get; init; }

    public TitleWait? Wait { get; init; }

    /// <summary>Oldest first.</summary>
    public required ImmutableArray<NamedTitle> Named { get; init; }

    /// <summary>The same in words.</summary>
    public required LineageTable Table { get; init; }
}
