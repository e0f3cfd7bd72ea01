namespace TrackArchive.Domain.Vocabulary;

/// <summary>The areas into which World Athletics divides its members; North America has Central America and the Caribbean with it.</summary>
public enum Continent
{
    Africa,
    Asia,
    Europe,
    NorthAmerica,
    Oceania,
    SouthAmerica,
}

public static class Continents
{
    public static readonly Vocabulary<Continent> Tokens = new(
        (Continent.Africa, "africa"),
        (Continent.Asia, "asia"),
        (Continent.Europe, "europe"),
        (Continent.NorthAmerica, "north-america"),
        (Continent.Oceania, "oceania"),
        (Continent.SouthAmerica, "south-america"));
}
