using TrackArchive.Domain;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of an athlete.</summary>
public static class AthletePageWords
{
    public const string RoundsCaption = "The last race where this archive has no result in the final";

    public const string AlsoMentioned = "Also mentioned in the biographies of";

    public const string InOtherArchives = "In other archives";

    public const string Rivals = "Rivals";

    public const string Relations = "Family, coaches and rivals";

    public const string Born = "Born";

    public const string Died = "Died";

    public const string AtLeast = "at least";

    public const string BestPlaces = "Best places:";

    public static string DescribeOtherNames(IEnumerable<string> names) => $"Also known as {string.Join(", ", names)}";

    /// <summary>The caption of a career: "12 finals in this archive".</summary>
    public static string DescribeFinals(int count) => $"{CountWords.Finals(count)} in this archive";

    public static string ReadAbout(string name) => $"Read about {name}";

    /// <param name="archive">Of which finals.</param>
    /// <param name="career">The athlete’s finals.</param>
    /// <param name="exits">How many events the athlete left before the final.</param>
    /// <param name="teams">For whom, in order of time.</param>
    public static string Describe(Archive archive, Career career, int exits, IEnumerable<Team> teams)
    {
        string[] names = [.. teams.Select(TeamWords.InSentence)];
        var of = names.Length == 0 ? "" : $" of {TextWords.List(names)}";
        var medals = MedalWords.Describe(career) is { } won ? $": {won}" : "";
        var finals = career.Steps.IsEmpty ? "" : $" in {SiteWords.DescribeFinals(archive)}{medals}";
        string[] counts =
        [
            .. career.Steps.IsEmpty && exits > 0 ? Array.Empty<string>() : [CountWords.Finals(career.Steps.Length)],
            .. exits == 0 ? Array.Empty<string>() : [NumberWords.Count(exits, "event without a final", "events without a final")],
        ];
        return $"{career.Athlete.Name}{of}{finals}. {TextWords.List([.. counts])}, with places, marks and sources.";
    }

    /// <summary>"Born (sources disagree)".</summary>
    public static string DescribeDisputed(string fact) => $"{fact} (sources disagree)";

    /// <summary>"Gold medal, Men’s 1500 metres, Olympic Games, Los Angeles 1984".</summary>
    public static string DescribeAward(Medal medal, string @event, string edition) => $"{TextWords.UpperFirst(Words.Describe(medal))} medal, {@event}, {edition}";

    /// <summary>"One final, in 1984", "5 finals from 1980 to 1984".</summary>
    public static string DescribeSpan(int finals, int from, int to) =>
        finals == 1 ? $"One final, in {from}" : $"{CountWords.Finals(finals)} {(from == to ? $"in {from}" : $"from {from} to {to}")}";
}
