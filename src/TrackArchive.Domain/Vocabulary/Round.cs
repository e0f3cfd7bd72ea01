namespace TrackArchive.Domain.Vocabulary;

/// <summary>A stage of an event at one edition; a relay's runner may have run in some of them only.</summary>
public enum Round
{
    Heat,
    QuarterFinal,
    SemiFinal,
    Final,
}

public static class Rounds
{
    public static readonly Vocabulary<Round> Tokens = new(
        (Round.Heat, "heat"),
        (Round.QuarterFinal, "quarter-final"),
        (Round.SemiFinal, "semi-final"),
        (Round.Final, "final"));
}
