namespace TrackArchive.Domain.Vocabulary;

/// <summary>What the recorded places of a final are.</summary>
public enum BasisKind
{
    /// <summary>The order in which they finished on the day.</summary>
    AsRun,

    /// <summary>A list that a source made later.</summary>
    AsListed,
}

public static class BasisKinds
{
    public static readonly Vocabulary<BasisKind> Tokens = new((BasisKind.AsRun, "as-run"), (BasisKind.AsListed, "as-listed"));
}
