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

    /// <summary>How many places are known for certain, without a hole; a whole field has no end.</summary>
    public static int KnownPlaces(this Coverage coverage) => coverage switch
    {
        Coverage.Complete => int.MaxValue,
        Coverage.Finishers => 6,
        Coverage.Medals => 3,
        Coverage.Partial or Coverage.Missing => 0,
        _ => throw new ArgumentOutOfRangeException(nameof(coverage), coverage, null),
    };
}
