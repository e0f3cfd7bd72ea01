namespace TrackArchive.Domain.Vocabulary;

/// <summary>Of an event: who competes in it. Of an athlete: in whose events they competed.</summary>
public enum Sex
{
    Men,
    Women,
    Mixed,
}

/// <summary>In the order in which result books have them.</summary>
public static class Sexes
{
    /// <summary>Of events; also of athletes in CSV and SQLite.</summary>
    public static readonly Vocabulary<Sex> Tokens = new((Sex.Men, "men"), (Sex.Women, "women"), (Sex.Mixed, "mixed"));

    /// <summary>Of athletes in content files and JSON.</summary>
    public static readonly Vocabulary<Sex> AthleteTokens = new([Sex.Mixed], (Sex.Men, "M"), (Sex.Women, "F"));
}
