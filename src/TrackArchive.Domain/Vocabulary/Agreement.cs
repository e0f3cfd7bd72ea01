namespace TrackArchive.Domain.Vocabulary;

/// <summary>What the sources of a statement say together, weakest first.</summary>
public enum Agreement
{
    SourcesDisagree,
    OneSource,
    TwoSourcesAgree,
}

/// <summary>Data spell it out, addresses have a word: both were published so.</summary>
public static class Agreements
{
    /// <summary>In JSON, CSV and SQLite.</summary>
    public static readonly Vocabulary<Agreement> Tokens = new(
        (Agreement.SourcesDisagree, "sources disagree"),
        (Agreement.OneSource, "one source"),
        (Agreement.TwoSourcesAgree, "two sources agree"));

    /// <summary>In addresses and what scripts load, the strongest first.</summary>
    public static readonly Vocabulary<Agreement> AddressTokens = new(
        (Agreement.TwoSourcesAgree, "agree"),
        (Agreement.OneSource, "single"),
        (Agreement.SourcesDisagree, "disagree"));
}

/// <summary>What a source says of a result: a starters' list confirms that somebody entered, and no place.</summary>
public enum SourceStatement
{
    Entered,
    Place,
    Mark,
    Medal,
}

public static class SourceStatements
{
    public static readonly Vocabulary<SourceStatement> Tokens = new(
        (SourceStatement.Entered, "entered"),
        (SourceStatement.Place, "place"),
        (SourceStatement.Mark, "mark"),
        (SourceStatement.Medal, "medal"));
}
