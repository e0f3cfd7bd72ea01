namespace TrackArchive.Domain.Vocabulary;

/// <summary>What a list of records lists.</summary>
public enum RecordListKind
{
    /// <summary>One record of one event as it fell, oldest first.</summary>
    Progression,

    /// <summary>The record of each event and class as it is at the list's date.</summary>
    Records,

    /// <summary>The best marks of each event and class at the list's date, best first.</summary>
    AllTime,
}

public static class RecordListKinds
{
    public static readonly Vocabulary<RecordListKind> Tokens = new(
        (RecordListKind.Progression, "progression"),
        (RecordListKind.Records, "records"),
        (RecordListKind.AllTime, "all-time"));
}
