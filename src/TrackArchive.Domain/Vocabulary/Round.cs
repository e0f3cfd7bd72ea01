using System.Collections.Immutable;

namespace TrackArchive.Domain.Vocabulary;

/// <summary>A stage of an event at one edition; a relay's runner may have run in some of them only.</summary>
public enum Round
{
    Preliminary,
    Qualification,
    Heat,
    Repechage,
    QuarterFinal,
    SemiFinal,
    Final,
}

public static class Rounds
{
    /// <summary>In the order in which they are held.</summary>
    public static readonly Vocabulary<Round> Tokens = new(
        (Round.Preliminary, "preliminary"),
        (Round.Qualification, "qualification"),
        (Round.Heat, "heat"),
        (Round.Repechage, "repechage"),
        (Round.QuarterFinal, "quarter-final"),
        (Round.SemiFinal, "semi-final"),
        (Round.Final, "final"));

    /// <summary>Those before a final.</summary>
    public static readonly Vocabulary<Round> BeforeFinal = Tokens.Only([.. Tokens.Terms.Where(r => r != Round.Final)]);

    private static readonly ImmutableArray<Round> InOrder = Tokens.Terms;

    /// <summary>From 0; a later round has a higher one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the set.</exception>
    public static int Rank(this Round round) =>
        InOrder.IndexOf(round) is >= 0 and var rank ? rank : throw new ArgumentOutOfRangeException(nameof(round), round, null);
}
