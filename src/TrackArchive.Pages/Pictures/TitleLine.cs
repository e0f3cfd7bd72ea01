using System.Collections.Immutable;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Pictures;

/// <summary>The years between two titles of a team in an event.</summary>
/// <param name="From">The year of the title before.</param>
/// <param name="To">The year of the title after.</param>
/// <param name="Team">Whose titles they are.</param>
/// <param name="Between">"from Sebastian Coe in 1984 to Jake Wightman in 2022".</param>
public sealed record TitleWait(int From, int To, string Team, string Between)
{
    public string Sentence => TitleWords.DescribeWait(Team, Years, Between);

    public int Years => To - From;

    /// <summary>The team's next title, where there has been one: "Josh Kerr won again a year later."</summary>
    public string? Then { get; init; }
}

/// <summary>A title labelled with its champion; <see cref="Lane"/> counts from 0.</summary>
public sealed record NamedTitle(int Lane, int Year, Link Final, string Champion, string? Mark, string Place);

/// <summary>The home page's picture: an event's titles of all championships, one team's highlighted, some labelled with their champions.</summary>
public sealed record TitleLine
{
    public required Link Event { get; init; }

    public required TitleLanes Lanes { get; init; }

    /// <summary>The nation, or club, whose titles are set off; absent where the named titles have several.</summary>
    public string? Team { get; init; }

    public TitleWait? Wait { get; init; }

    /// <summary>Oldest first.</summary>
    public required ImmutableArray<NamedTitle> Named { get; init; }

    /// <summary>The same in words.</summary>
    public required LineageTable Table { get; init; }
}
