namespace TrackArchive.Domain.Vocabulary;

/// <summary>Whose standings; the organisers' own officials decide for everyone.</summary>
public enum Authority
{
    Ioc,
    WorldAthletics,
    Organisers,
}

public static class Authorities
{
    public static readonly Vocabulary<Authority> Tokens = new(
        (Authority.Ioc, "ioc"),
        (Authority.WorldAthletics, "world-athletics"),
        (Authority.Organisers, "organisers"));

    /// <summary>Those whose standings can count for a championship.</summary>
    public static readonly Vocabulary<Authority> OfStandings = Tokens.Only(Authority.Ioc, Authority.WorldAthletics);
}
