namespace TrackArchive.Domain.Relations.Entries;

/// <summary>What the archive does not have of a final.</summary>
public enum Lack
{
    Final,
    Champion,
    Medallists,
    WinningMark,
    MedalMarks,
    Day,

    /// <summary>Sources disagree, and nobody has settled which is right.</summary>
    Agreement,
}

public static class Lacks
{
    /// <summary>How much readers miss it: 1 the most.</summary>
    public static int Rank(this Lack lack) => lack switch
    {
        Lack.Final => 1,
        Lack.Champion => 2,
        Lack.Medallists => 3,
        Lack.WinningMark => 4,
        Lack.MedalMarks => 5,
        Lack.Day => 6,
        Lack.Agreement => 7,
        _ => throw new ArgumentOutOfRangeException(nameof(lack), lack, null),
    };
}
