using System.Collections.Immutable;

namespace TrackArchive.Domain.Vocabulary;

/// <summary>
/// The letters that result lists print beside a mark that was a record when it was set: WR world, OR Olympic, CR championship,
/// AR area, NR national. With <c>=</c> in front the mark equalled the record.
/// </summary>
public static class RecordLetters
{
    /// <summary>A world record.</summary>
    public const string World = "WR";

    private const string EqualSign = "=";

    /// <summary>From the widest to the narrowest.</summary>
    public static readonly ImmutableArray<string> All = [World, "OR", "CR", "AR", "NR"];

    /// <summary>What was the best of the athlete alone, and is no record: of the career (personal best), of the season.</summary>
    public static readonly ImmutableArray<string> Bests = ["PB", "SB"];

    /// <summary>All that a result may have: the letters, and the letters with the sign.</summary>
    public static readonly ImmutableArray<string> Tokens = [.. All, .. All.Select(letters => EqualSign + letters)];

    /// <summary>Whether the mark equalled the record and did not better it: <c>=WR</c>.</summary>
    public static bool IsEqualled(string token) => token.StartsWith(EqualSign, StringComparison.Ordinal);

    /// <summary>The token of a mark that equalled such a record.</summary>
    public static string Equalled(string letters) => EqualSign + letters;

    /// <summary>The kind of record without the sign.</summary>
    public static string Letters(string token) => IsEqualled(token) ? token[EqualSign.Length..] : token;
}

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
