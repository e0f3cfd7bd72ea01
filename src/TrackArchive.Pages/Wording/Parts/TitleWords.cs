namespace TrackArchive.Pages.Wording.Parts;

/// <summary>Titles: lines of champions, chains of titles, bests.</summary>
public static class TitleWords
{
    public const string NoChampion = "No champion";

    public const string MayHaveBeenTheBest = "No source gives the winning mark of these finals, which may have been the best:";

    public const string HowBestsAreCounted = "Each mark was the best known in the championship’s finals when it was set. Records set in heats or elsewhere are not included; hand and automatic times are kept apart.";

    public const string ChampionshipBests = "Championship bests in finals";

    public const string AllChampionsAsTable = "All champions as a table";

    public const string After = "After";

    public const string Before = "Before";

    public const string AllChampionships = "All championships together";

    public const string BeforeAndAfter = "Before and after";

    public const string TitleBeforeAndAfter = "The title before and after";

    public const string NoChampionInSentence = "no champion";

    public const string ByEvent = "Titles by event";

    /// <summary>Between a title and the one that it came from.</summary>
    public const string From = "from";

    public const string To = "to";

    /// <summary>The caption of a line: "Olympic Games, edition by edition".</summary>
    public static string DescribeLine(string championship) => $"{championship}, edition by edition";

    /// <summary>The heading over the wait of a team, before its years.</summary>
    public static string DescribeWaiting(string team) => $"{team} waited";

    public static string DescribeSpan(string @event, int from, int to) => $"{@event}, {from} to {to}";

    public static string HeadingOf(int titles) => titles == 1 ? "The title" : "Titles";

    /// <summary>Before the two titles of the longest wait: "38 years: from".</summary>
    public static string DescribeWait(string years) => $"{years}: from";
}
