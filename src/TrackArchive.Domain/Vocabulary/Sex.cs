namespace TrackArchive.Domain.Vocabulary;

/// <summary>Of an event: who competes in it. Of an athlete: in whose events they competed.</summary>
public enum Sex
{
    Men,
    Women,
    Mixed,

    /// <summary>Whoever enters: each result is then of the athlete's own sex.</summary>
    Open,
}

/// <summary>In the order in which result books have them.</summary>
public static class Sexes
{
    /// <summary>Of events; also of athletes in CSV and SQLite.</summary>
    public static readonly Vocabulary<Sex> Tokens = new((Sex.Men, "men"), (Sex.Women, "women"), (Sex.Mixed, "mixed"), (Sex.Open, "open"));

    /// <summary>Of athletes in content files and JSON.</summary>
    public static readonly Vocabulary<Sex> AthleteTokens = new([Sex.Mixed, Sex.Open], (Sex.Men, "M"), (Sex.Women, "F"));

    /// <summary>Whether men and women compete in such an event together.</summary>
    public static bool IsForBoth(this Sex sex) => sex switch
    {
        Sex.Mixed or Sex.Open => true,
        Sex.Men or Sex.Women => false,
        _ => throw new ArgumentOutOfRangeException(nameof(sex), sex, null),
    };
}
