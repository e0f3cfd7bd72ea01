namespace TrackArchive.Domain.Vocabulary;

/// <summary>Of which kind a code is under which athletes competed.</summary>
public enum NationKind
{
    Nation,

    /// <summary>No longer there: URS, GDR.</summary>
    Historic,

    /// <summary>A team without a nation: EUN, ANA.</summary>
    Special,
}

public static class NationKinds
{
    public static readonly Vocabulary<NationKind> Tokens = new(
        (NationKind.Nation, "nation"),
        (NationKind.Historic, "historic"),
        (NationKind.Special, "special"));
}
