namespace TrackArchive.Domain.Vocabulary;

/// <summary>By which of an athlete's teams the titles and medals of a championship count.</summary>
public enum CountedTeam
{
    Nation,

    /// <summary>A club, a school, a university or a region: whatever a result has as its club.</summary>
    Club,

    /// <summary>Athletes compete for themselves.</summary>
    None,
}

public static class CountedTeams
{
    public static readonly Vocabulary<CountedTeam> Tokens = new(
        (CountedTeam.Nation, "nation"),
        (CountedTeam.Club, "club"),
        (CountedTeam.None, "none"));
}
