using TrackArchive.Domain;

namespace TrackArchive.Pages.Wording;

/// <summary>How the archive names its terms: labels, statuses, authorities. The same words on every page.</summary>
public static class Words
{
    public static string Describe(Continent continent) => continent switch
    {
        Continent.Africa => "Africa",
        Continent.Asia => "Asia",
        Continent.Europe => "Europe",
        Continent.NorthAmerica => "North America",
        Continent.Oceania => "Oceania",
        Continent.SouthAmerica => "South America",
        _ => throw new ArgumentOutOfRangeException(nameof(continent), continent, null),
    };

    /// <summary>As it fits before "events".</summary>
    public static string FormatPossessive(Sex sex) => sex switch
    {
        Sex.Men => "men's",
        Sex.Women => "women's",
        Sex.Mixed => "mixed",
        Sex.Open => "open",
        _ => throw new ArgumentOutOfRangeException(nameof(sex), sex, null),
    };

    /// <summary>"boys'", "girls'".</summary>
    public static string FormatPossessiveOfChildren(Sex sex) => sex switch
    {
        Sex.Men => "boys'",
        Sex.Women => "girls'",
        Sex.Mixed or Sex.Open => FormatPossessive(sex),
        _ => throw new ArgumentOutOfRangeException(nameof(sex), sex, null),
    };

    public static string Describe(Sex sex) => sex switch
    {
        Sex.Men => "Men",
        Sex.Women => "Women",
        Sex.Mixed => "Mixed",
        Sex.Open => "Open",
        _ => throw new ArgumentOutOfRangeException(nameof(sex), sex, null),
    };

    public static string Describe(Coverage coverage) => coverage switch
    {
        Coverage.Complete => "complete field",
        Coverage.Finishers => "first six or more",
        Coverage.Medals => "medallists",
        Coverage.Partial => "partial",
        Coverage.Missing => "missing",
        _ => throw new ArgumentOutOfRangeException(nameof(coverage), coverage, null),
    };

    public static string Describe(Agreement agreement) => agreement switch
    {
        Agreement.TwoSourcesAgree => "two sources agree",
        Agreement.OneSource => "one source",
        Agreement.SourcesDisagree => "sources disagree",
        _ => throw new ArgumentOutOfRangeException(nameof(agreement), agreement, null),
    };

    /// <summary>What sources agree on, by statement where they agree on the medals and not on the marks: "medals: two sources agree; marks: one source".</summary>
    public static string DescribeAgreement(Final final, Standings now)
    {
        var medals = SourceAgreement.ForMedals(final, now);
        return SourceAgreement.ForMarks(final, now) is { } marks && marks != medals
            ? $"medals: {Describe(medals)}; marks: {Describe(marks)}"
            : Describe(medals);
    }

    /// <summary>Of one result: "place: two sources agree; mark: one source"; a result without a place has entered.</summary>
    public static string DescribeAgreement(Final final, Result result) => string.Join("; ", new[]
    {
        result.Place is null ? $"entered: {Describe(SourceAgreement.ForEntry(final, result))}" : $"place: {Describe(SourceAgreement.ForPlace(final, result))}",
        SourceAgreement.ForMark(final, result) is { } mark ? $"mark: {Describe(mark)}" : null,
    }.OfType<string>());

    /// <summary>Said of the final, never of a person in it.</summary>
    public static string? MayHaveChanged(Final final) =>
        final.MayHaveChangedSince is { } date ? $"may have changed since {DateWords.Format(date)}" : null;

    /// <summary>What a list of finals must not keep from its reader; absent where nothing speaks against the final.</summary>
    public static string? Doubt(Final final, Standings now)
    {
        var disagree = SourceAgreement.ForFinal(final, now) == Agreement.SourcesDisagree ? Describe(Agreement.SourcesDisagree) : null;
        var said = string.Join(", ", new[] { disagree, MayHaveChanged(final) }.OfType<string>());
        return said.Length == 0 ? null : said;
    }

    public static string Describe(ResultStatus status) => status switch
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

    public static string Describe(Medal medal) => medal switch
    {
        Medal.Gold => "gold",
        Medal.Silver => "silver",
        Medal.Bronze => "bronze",
        _ => throw new ArgumentOutOfRangeException(nameof(medal), medal, null),
    };

    public static string Describe(EditionStatus status) => status switch
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

    /// <summary>"PB" in words.</summary>
    public static string DescribeBest(string letters) => letters switch
    {
        "PB" => "personal best",
        "SB" => "best of the season",
        _ => throw new ArgumentOutOfRangeException(nameof(letters), letters, "a best without words"),
    };

    /// <summary>"WR" in words, as it stood on the day; the archive's own kinds have their own.</summary>
    public static string DescribeRecord(string code, IEnumerable<RecordKind> declared) => (RecordLetters.IsEqualled(code) ? "equalled the " : "") + RecordLetters.Letters(code) switch
    {
        "WR" => "world record",
        "OR" => "Olympic record",
        "CR" => "championship record",
        "AR" => "area record",
        "NR" => "national record",
        var letters => declared.FirstOrDefault(k => k.Letters == letters)?.Name ?? throw new ArgumentOutOfRangeException(nameof(code), code, "a record without words"),
    };
}
