using TrackArchive.Domain.Relations.People;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of two rivals.</summary>
public static class RivalryPageWords
{
    public const string Meetings = "Meetings";

    public const string MeetingsCaption = "Individual finals in which both are known to have competed, oldest first";

    public const string PossibleMeetings = "One of the two was in it, and no source states the whole field.";

    public const string HowMeetingsAreCounted = "How meetings are counted";

    public const string CountingOfMeetings = "Only individual finals count, by today’s results. The athlete with the better place is ahead, and anyone with a place is ahead of one who "
        + "did not finish or had no valid mark; a shared place is a tie. Nothing is decided by a disqualification in the race, by a place that no "
        + "source gives, or when neither finished. If the result of either has been annulled, the meeting is shown but does not count. Non-starters do "
        + "not count.";

    public const string ReadAboutBoth = "Read about both";

    public const string Greatest = "The greatest";

    public const string HowRanked = "Most meetings first, then most titles won in them, then the closest.";

    public static string CountPossible(int finals) => $"They may have met in {finals} more {(finals == 1 ? "final" : "finals")}";

    /// <summary>The page of all rivalries.</summary>
    public static string DescribeIndex(int pairs) => $"{CountWords.Pairs(pairs)} of champions who met in at least two finals, by event.";

    public static string Describe(HeadToHead rivalry, IEnumerable<string> events) =>
        $"{TitleOf(rivalry)} in the same finals of the {TextWords.List([.. events.Select(e => e.ToLowerInvariant())])}{(rivalry.PossibleMeetings.IsEmpty ? "" : ", as far as the archive knows their fields")}: "
        + $"{rivalry.First.FamilyName} {TextWords.LowerFirst(DescribeOutcome(rivalry))} {rivalry.Second.FamilyName} {FormatScore(rivalry)}.";

    public static string TitleOf(HeadToHead rivalry) => $"{rivalry.First.Name} and {rivalry.Second.Name}";

    /// <summary>What the first did to the second, over all finals in which both finished.</summary>
    public static string DescribeOutcome(HeadToHead rivalry) => rivalry.FirstAhead.CompareTo(rivalry.SecondAhead) switch
    {
        > 0 => "Beat",
        < 0 => "Lost to",
        _ => "Drew with",
    };

    /// <summary>From the first's side: "3–1".</summary>
    public static string FormatScore(HeadToHead rivalry) => $"{rivalry.FirstAhead}–{rivalry.SecondAhead}";

    public static string? DescribeOthers(HeadToHead rivalry)
    {
        string[] said =
        [
            .. rivalry.Level > 0 ? [NumberWords.Count(rivalry.Level, "time level", "times level")] : Array.Empty<string>(),
            .. rivalry.NotDecided > 0 ? [NumberWords.Count(rivalry.NotDecided, "meeting that decides nothing", "meetings that decide nothing")] : Array.Empty<string>(),
            .. rivalry.Annulled > 0 ? [NumberWords.Count(rivalry.Annulled, "annulled meeting, which does not count", "annulled meetings, which do not count")] : Array.Empty<string>(),
        ];
        return said.Length == 0 ? null : TextWords.List(said);
    }

    /// <summary>"5 finals, 3 titles, 3–2".</summary>
    public static string DescribeRank(HeadToHead rivalry, int titles) => $"{CountWords.Finals(rivalry.Counted)}, {CountWords.Titles(titles)}, {FormatScore(rivalry)}";
}
