using System.Collections.Immutable;

namespace TrackArchive.Domain;

/// <summary>Another code for the same nation, in other years or lists (HOL for NED); the years are absent where not known.</summary>
public sealed record OtherCode(TeamId Code, int? From, int? To);

/// <summary>
/// For whom athletes compete: a nation as results write it, or a club, a school, a university, a region. Historic and special
/// codes (URS, EUN, ANA) are nations of their own; <see cref="Successors"/> names the roll-up that a reader may ask for, and
/// nothing is rolled up unasked.
/// </summary>
public sealed record Team(TeamId Id, string Name, TeamKind Kind = TeamKind.Nation)
{
    public bool IsNation => Kind.IsNation();

    /// <summary>The kind of championship in which its medals count.</summary>
    public CountedTeam CountedAs => IsNation ? CountedTeam.Nation : CountedTeam.Club;

    /// <summary>Where a column has room for one word: a nation's code, the name of others.</summary>
    public string ShortName => IsNation ? Id.Value : Name;

    /// <summary>Of a club, a school and the like: the nation to which it belongs; absent where nobody says so.</summary>
    public Team? Nation { get; init; }

    /// <summary>The first year in which a result may have the code.</summary>
    public int? From { get; init; }

    /// <summary>The last such year.</summary>
    public int? To { get; init; }

    /// <summary>Absent for a team that is of no continent, or of several (EUN).</summary>
    public Continent? Continent { get; init; }

    /// <summary>Codes under which older results or other lists know it; never used for what the archive says.</summary>
    public ImmutableArray<OtherCode> AlsoWritten { get; init; } = [];

    /// <summary>Words by which readers look for it beside its name: USSR, Holland, British. No page shows them.</summary>
    public ImmutableArray<string> SearchTerms { get; init; } = [];

    /// <summary>Nations that a reader may want to take together with it (RUS for URS).</summary>
    public ImmutableArray<TeamId> Successors { get; init; } = [];

    /// <summary>Whether the code may be in a result of that year; without years it may be in any.</summary>
    public bool WasUsedIn(int year) => !(year < From) && !(year > To);
}
