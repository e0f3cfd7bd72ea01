namespace TrackArchive.Domain.Vocabulary;

/// <summary>How much of a final's field the archive has.</summary>
public enum Coverage
{
    Missing,
    Partial,

    /// <summary>Places 1 to 3, or as many as there were.</summary>
    Medals,

    /// <summary>Places 1 to n without a hole, n at least 6.</summary>
    Finishers,

    /// <summary>A source states the whole field.</summary>
    Complete,
}

/// <summary>From the least to the most.</summary>
public static class Coverages
{
    public static readonly Vocabulary<Coverage> Tokens = new(
        (Coverage.Missing, "missing"),
        (Coverage.Partial, "partial"),
        (Coverage.Medals, "medals"),
        (Coverage.Finishers, "finishers"),
        (Coverage.Complete, "complete"));

    /// <summary>Those that a final in the archive has, the most first: what a question can ask for.</summary>
    public static readonly Vocabulary<Coverage> OfFinals =
        Tokens.Only(Coverage.Complete, Coverage.Finishers, Coverage.Medals, Coverage.Partial);
}
