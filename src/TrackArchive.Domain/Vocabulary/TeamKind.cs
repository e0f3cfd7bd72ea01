namespace TrackArchive.Domain.Vocabulary;

/// <summary>What somebody competes for.</summary>
public enum TeamKind
{
    Nation,

    /// <summary>A nation that is no longer there: URS, GDR.</summary>
    Historic,

    /// <summary>A team in the place of a nation: EUN, ANA.</summary>
    Special,
    Club,
    School,
    University,

    /// <summary>A county, a province, any part of a nation.</summary>
    Region,
}

public static class TeamKinds
{
    public static readonly Vocabulary<TeamKind> Tokens = new(
        (TeamKind.Nation, "nation"),
        (TeamKind.Historic, "historic"),
        (TeamKind.Special, "special"),
        (TeamKind.Club, "club"),
        (TeamKind.School, "school"),
        (TeamKind.University, "university"),
        (TeamKind.Region, "region"));

    /// <summary>Those of nations.yml.</summary>
    public static readonly Vocabulary<TeamKind> OfNations = Tokens.Only(TeamKind.Nation, TeamKind.Historic, TeamKind.Special);

    /// <summary>Those of teams.yml.</summary>
    public static readonly Vocabulary<TeamKind> OfClubs = Tokens.Only(TeamKind.Club, TeamKind.School, TeamKind.University, TeamKind.Region);

    public static bool IsNation(this TeamKind kind) => kind switch
    {
        TeamKind.Nation or TeamKind.Historic or TeamKind.Special => true,
        TeamKind.Club or TeamKind.School or TeamKind.University or TeamKind.Region => false,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
