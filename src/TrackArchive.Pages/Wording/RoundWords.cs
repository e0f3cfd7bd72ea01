using System.Globalization;
using TrackArchive.Domain;

namespace TrackArchive.Pages.Wording;

/// <summary>What the races before a final are called, and how athletes went on from them.</summary>
public static class RoundWords
{
    /// <summary>"Heat 2", "Qualification, group A".</summary>
    public static string Name(RoundRace race) => Describe(race.Round) + race.Number switch
    {
        null => "",
        { } number when race.Round == Round.Qualification => $", group {(number <= 26 ? ((char)('A' + number - 1)).ToString() : number.ToString(CultureInfo.InvariantCulture))}",
        { } number => $" {number.ToString(CultureInfo.InvariantCulture)}",
    };

    /// <summary>"heat 2".</summary>
    public static string InSentence(RoundRace race) => Name(race) is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    public static string Describe(Round round) => round switch
    {
        Round.Preliminary => "Preliminary round",
        Round.Qualification => "Qualification",
        Round.Heat => "Heat",
        Round.Repechage => "Repechage",
        Round.QuarterFinal => "Quarter-final",
        Round.SemiFinal => "Semi-final",
        Round.Final => "Final",
        _ => throw new ArgumentOutOfRangeException(nameof(round), round, null),
    };

    public static string Plural(Round round) => round switch
    {
        Round.Preliminary or Round.Qualification or Round.Repechage => Describe(round),
        Round.Heat or Round.QuarterFinal or Round.SemiFinal or Round.Final => Describe(round) + "s",
        _ => throw new ArgumentOutOfRangeException(nameof(round), round, null),
    };

    public static string Describe(Advance advance) => advance switch
    {
        Advance.ByRight => "advanced by place or standard",
        Advance.ByMark => "advanced by mark",
        Advance.ToRepechage => "went to the repechage",
        Advance.ByReferee => "advanced by the referee",
        Advance.ByJury => "advanced by the jury of appeal",
        Advance.ByDraw => "advanced by draw",
        _ => throw new ArgumentOutOfRangeException(nameof(advance), advance, null),
    };

    /// <summary>"The first 6 of each race advanced (Q), and the 6 best of the others (q)."; nothing where the rule is empty.</summary>
    public static string? Describe(AdvancingRule rule)
    {
        string?[] ways =
        [
            rule.ByPlace is { } place ? $"the first {place} of each race (Q)" : null,
            rule.ByMark is { } mark ? $"the {mark} best of {(rule.ByPlace is null ? "all" : "the others")} (q)" : null,
            rule.Standard is { } standard ? $"everybody with {standard.Text} (Q)" : null,
        ];
        var advanced = TextWords.List([.. ways.OfType<string>()]);
        var atLeast = rule.Fewest is { } fewest ? $"{(advanced.Length > 0 ? ", and " : "")}at least {fewest} athletes" : "";
        return advanced.Length + atLeast.Length == 0 ? null : $"Advanced: {advanced}{atLeast}.";
    }

    /// <summary>"Heat 2, 2 August 2024, wind +0.4".</summary>
    public static string DescribeRace(RoundRace race) => string.Join(", ", new[]
    {
        Name(race),
        race.Date is { } date ? DateWords.Format(date) : null,
        race.Start is { } start ? DateWords.Format(start) : null,
        race.Wind.MetresPerSecond is null ? null : $"wind {race.Wind}",
    }.OfType<string>());

    public static string DescribeRecorded(RoundRace race) => $"{Name(race)}, as first recorded";
}
