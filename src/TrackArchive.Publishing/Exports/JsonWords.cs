using TrackArchive.Domain;

namespace TrackArchive.Publishing.Exports;

/// <summary>The closed words of the data: those of the content format wherever it has them.</summary>
internal static class JsonWords
{
    public static string Of(Coverage coverage) => coverage switch
    {
        Coverage.Complete => "complete",
        Coverage.Finishers => "finishers",
        Coverage.Medals => "medals",
        Coverage.Partial => "partial",
        _ => "missing",
    };

    public static string Of(Agreement agreement) => agreement switch
    {
        Agreement.TwoSourcesAgree => "two sources agree",
        Agreement.OneSource => "one source",
        _ => "sources disagree",
    };

    public static string Of(Authority authority) => authority switch
    {
        Authority.Ioc => "ioc",
        Authority.WorldAthletics => "world-athletics",
        _ => "organisers",
    };

    public static string Of(DecisionEffect effect) => effect switch
    {
        DecisionEffect.Annul => "annul",
        DecisionEffect.Disqualify => "disqualify",
        DecisionEffect.Reinstate => "reinstate",
        DecisionEffect.Award => "award",
        _ => "void",
    };

    /// <summary>The status of a standing: a removal's word comes before what was recorded.</summary>
    public static string? Status(Standing standing) => standing.RemovedBy?.Effect switch
    {
        DecisionEffect.Annul => "annulled",
        DecisionEffect.Disqualify => "disqualified",
        DecisionEffect.Void => "void",
        _ => standing.Result.Status is { } status ? Of(status) : null,
    };

    public static string Of(ResultStatus status) => status switch
    {
        ResultStatus.DidNotStart => "DNS",
        ResultStatus.DidNotFinish => "DNF",
        ResultStatus.Disqualified => "DQ",
        ResultStatus.NoMark => "NM",
        ResultStatus.NoHeight => "NH",
        ResultStatus.Walkover => "walkover",
        ResultStatus.AlsoCompeted => "also-competed",
        _ => "unknown",
    };

    public static string? Of(Medal? medal) => medal switch
    {
        Medal.Gold => "gold",
        Medal.Silver => "silver",
        Medal.Bronze => "bronze",
        _ => null,
    };

    public static string Of(EditionStatus status) => status switch
    {
        EditionStatus.Intercalated => "intercalated",
        EditionStatus.Cancelled => "cancelled",
        EditionStatus.NotHeld => "not-held",
        _ => "official",
    };

    /// <summary>PresentedMedalTo as the content format writes it: <c>presented-medal-to</c>.</summary>
    public static string Of(RelationKind kind) =>
        string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    public static string Of(NationKind kind) => kind switch
    {
        NationKind.Historic => "historic",
        NationKind.Special => "special",
        _ => "nation",
    };
}
