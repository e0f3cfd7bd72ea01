using System.Globalization;
using TrackArchive.Domain;

namespace TrackArchive.Pages.Wording;

/// <summary>How the archive says things: dates, labels, statuses. The same words on every page.</summary>
public static class Words
{
    public static string Date(PartialDate date) =>
        (date.IsApproximate ? "about " : "") + (date.Month == 0
            ? date.Year.ToString(CultureInfo.InvariantCulture)
            : date.Day == 0
                ? date.FirstDay.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
                : Date(date.FirstDay));

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"3 to 12 August 1984".</summary>
    public static string Span(DateSpan span)
    {
        if (span.First == span.Last)
            return Date(span.First);
        var first = span.First.Year != span.Last.Year
            ? Date(span.First)
            : span.First.ToString(span.First.Month == span.Last.Month ? "%d" : "d MMMM", CultureInfo.InvariantCulture);
        return $"{first} to {Date(span.Last)}";
    }

    public static string Decade(int year) => $"{year / 10 * 10}s";

    public static string Count(int n, string one, string many) => n == 1 ? $"1 {one}" : n.ToString("N0", CultureInfo.InvariantCulture) + " " + many;

    /// <summary>"Coe", "Coe and Cram", "Coe, Cram and Ovett".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1],
    };

    public static string Of(Sex sex) => sex switch
    {
        Sex.Men => "Men",
        Sex.Women => "Women",
        Sex.Mixed => "Mixed",
        _ => throw new ArgumentOutOfRangeException(nameof(sex), sex, null),
    };

    public static string Of(Coverage coverage) => coverage switch
    {
        Coverage.Complete => "complete field",
        Coverage.Finishers => "finishers",
        Coverage.Medals => "medallists",
        Coverage.Partial => "partial",
        Coverage.Missing => "missing",
        _ => throw new ArgumentOutOfRangeException(nameof(coverage), coverage, null),
    };

    public static string Of(Agreement agreement) => agreement switch
    {
        Agreement.TwoSourcesAgree => "two sources agree",
        Agreement.OneSource => "one source",
        Agreement.SourcesDisagree => "sources disagree",
        _ => throw new ArgumentOutOfRangeException(nameof(agreement), agreement, null),
    };

    /// <summary>Said of the final, never of a person in it.</summary>
    public static string? MayHaveChanged(Final final) =>
        final.MayHaveChangedSince is { } date ? $"may have changed since {Date(date)}" : null;

    /// <summary>What a list of finals must not keep from its reader; absent where nothing speaks against the final.</summary>
    public static string? Doubt(Final final, Standings now)
    {
        var disagree = SourceAgreement.ForFinal(final, now) == Agreement.SourcesDisagree ? Of(Agreement.SourcesDisagree) : null;
        var said = string.Join(", ", new[] { disagree, MayHaveChanged(final) }.OfType<string>());
        return said.Length == 0 ? null : said;
    }

    public static string Of(Authority authority) => authority switch
    {
        Authority.Ioc => "International Olympic Committee",
        Authority.WorldAthletics => "World Athletics",
        Authority.Organisers => "Organisers",
        _ => throw new ArgumentOutOfRangeException(nameof(authority), authority, null),
    };

    public static string Of(ResultStatus status) => status switch
    {
        ResultStatus.DidNotStart => "DNS",
        ResultStatus.DidNotFinish => "DNF",
        ResultStatus.Disqualified => "DQ",
        ResultStatus.NoMark => "NM",
        ResultStatus.NoHeight => "NH",
        ResultStatus.Walkover => "walkover",
        ResultStatus.AlsoCompeted => "also competed",
        ResultStatus.Unknown => "not known",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>The status spelled out, for those who do not know the letters.</summary>
    public static string Explained(ResultStatus status) => status switch
    {
        ResultStatus.DidNotStart => "did not start",
        ResultStatus.DidNotFinish => "did not finish",
        ResultStatus.Disqualified => "disqualified in the race",
        ResultStatus.NoMark => "no valid mark",
        ResultStatus.NoHeight => "cleared no height",
        ResultStatus.Walkover => "ran alone",
        ResultStatus.AlsoCompeted => "competed; no source gives the place",
        ResultStatus.Unknown => "no source says how it ended",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string Of(Medal medal) => medal switch
    {
        Medal.Gold => "gold",
        Medal.Silver => "silver",
        Medal.Bronze => "bronze",
        _ => throw new ArgumentOutOfRangeException(nameof(medal), medal, null),
    };

    public static string Of(EditionStatus status) => status switch
    {
        EditionStatus.Intercalated => "intercalated",
        EditionStatus.Cancelled => "cancelled",
        EditionStatus.NotHeld => "not held",
        EditionStatus.Official => "",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>"annulled 2015"; without a year where the date is not known.</summary>
    public static string Removal(Decision decision, Authority authority)
    {
        var verb = decision.Effect switch
        {
            DecisionEffect.Annul => "annulled",
            DecisionEffect.Disqualify => "disqualified",
            DecisionEffect.Void => "race void",
            _ => throw new ArgumentOutOfRangeException(nameof(decision), decision.Effect, "takes nothing away"),
        };
        return decision.RulingFor(authority)?.Date is { } date ? $"{verb} {date.Year}" : verb;
    }

    /// <summary>"WR" in words, as it stood on the day.</summary>
    public static string Record(string code) => (RecordLetters.IsEqualled(code) ? "equalled the " : "") + RecordLetters.Letters(code) switch
    {
        "WR" => "world record",
        "OR" => "Olympic record",
        "CR" => "championship record",
        "AR" => "area record",
        "NR" => "national record",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
    };

    /// <summary>"3.82 behind" as numbers: <c>+0.87</c> of times, <c>−0.05</c> of lengths and points.</summary>
    public static string Gap(decimal gap, decimal precision, bool isTime)
    {
        var decimals = precision >= 1 ? 0 : precision == 0.01m ? 2 : precision == 0.001m ? 3 : 1;
        var format = "F" + decimals;
        if (!isTime)
            return "\u2212" + gap.ToString(format, CultureInfo.InvariantCulture);
        var minutes = decimal.ToInt32(decimal.Truncate(gap / 60));
        var seconds = gap - (minutes * 60);
        return minutes == 0
            ? "+" + seconds.ToString(format, CultureInfo.InvariantCulture)
            : $"+{minutes}:" + seconds.ToString(decimals == 0 ? "00" : "00." + new string('0', decimals), CultureInfo.InvariantCulture);
    }
}
