using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Pages.Wording.Parts;

/// <summary>Titles: lines of champions, chains of titles, bests.</summary>
public static class TitleWords
{
    public const string ByEvent = "Titles by event";

    public const string NoChampionInSentence = "no champion";

    public const string TitleBeforeAndAfter = "The title before and after";

    public const string BeforeAndAfter = "Before and after";

    public const string AllChampionships = "All championships together";

    public const string Before = "Before";

    public const string After = "After";

    public const string AllChampionsAsTable = "All champions as a table";

    public const string ChampionshipBests = "Championship bests in finals";

    public const string HowBestsAreCounted = "Each mark was the best known in the championship’s finals when it was set. Records set in heats or elsewhere are not included; hand and "
        + "automatic times are kept apart.";

    public const string MayHaveBeenTheBest = "No source gives the winning mark of these finals, which may have been the best:";

    public const string NoChampion = "No champion";

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

    /// <summary>"2nd title, retained".</summary>
    public static string DescribeHeld(Known<int> nth, TitleCourse course) => $"{(nth.IsExact ? "" : "at least the ")}{NumberWords.Ordinal(nth.Min!.Value)} title" + course switch
    {
        TitleCourse.Retained => ", retained",
        TitleCourse.Regained => ", regained",
        TitleCourse.First or TitleCourse.Again => "",
        _ => throw new ArgumentOutOfRangeException(nameof(course), course, null),
    };

    /// <summary>"from Sebastian Coe in 1984 to Jake Wightman in 2022".</summary>
    public static string DescribeBetween(string first, int from, string second, int to) => $"from {first} in {from} to {second} in {to}";

    /// <summary>"Great Britain waited 38 years, from Sebastian Coe in 1984 to Jake Wightman in 2022.".</summary>
    public static string DescribeWait(string team, int years, string between) => $"{team} waited {years} years, {between}.";

    /// <summary>After a wait: "Josh Kerr won again a year later.".</summary>
    public static string DescribeNext(string champion, int yearsLater) => yearsLater switch
    {
        0 => $"{champion} won again in the same year.",
        1 => $"{champion} won again a year later.",
        _ => $"{champion} won again {yearsLater} years later.",
    };

    /// <summary>How many titles a team has of those that are known: "12", "at least 12".</summary>
    public static string DescribeCount(int titles, bool isExact) => isExact ? $"{titles}" : $"at least {titles}";

    public static string DescribeLongest(int years, bool isExact) => CountWords.Years(years) + (isExact ? "" : " at most");

    /// <summary>"Sebastian Coe, 1984"; "of those known" where an earlier or a later one may be missing.</summary>
    public static string DescribeTitle(string champion, int year, bool isOpen) => $"{champion}, {year}{(isOpen ? ", of those known" : "")}";
}
