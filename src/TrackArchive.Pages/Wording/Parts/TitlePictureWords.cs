using TrackArchive.Domain;

namespace TrackArchive.Pages.Wording.Parts;

/// <summary>Pictures of titles: their names, what they show, their keys.</summary>
public static class TitlePictureWords
{
    public const string RibbonDescription = "One lane for each championship, one line for each title, from left to right in time. The tables below list every edition.";

    public const string Title = "a title";

    public const string Retained = "retained";

    public const string Stripped = "title stripped";

    public const string Vacant = "vacant";

    public const string NotInTheArchive = "not in the archive";

    public const string NotHeld = "not held";

    public const string AllChampions = "All champions";

    public const string NoTitleIn = "no title in";

    public const string VacantAfterDecision = "vacant after a decision:";

    public const string NotInTheArchiveList = "not in the archive:";

    public const string HeldWithoutEvent = "held without this event";

    public const string NoChampionKnown = "no champion is known";

    public const string TitleIsVacant = "the title is vacant";

    public static string RibbonName(int from, int to) => $"Titles, {from} to {to}";

    /// <summary>A title that a decision took from somebody.</summary>
    public static string DescribeStripped(int year, string from) => $"{year} stripped from {from}";

    public static string LineName(string @event) => $"{@event}: every champion";

    public static string DescribeLine(string? wait) => $"One lane for each championship, one line for each title. {wait} The table below the picture lists them all.";

    /// <summary>The caption: "One line per champion, those of Great Britain in red.".</summary>
    public static string DescribeLineFor(string? team) => $"One line per champion{(team is null ? "" : $", those of {team} in red")}.";

    /// <summary>"Beijing 2008: Asbel Kiprop (KEN), 3:33.11; no longer Rashid Ramzi".</summary>
    public static string DescribeStroke(Edition edition, string what, IReadOnlyList<string> former) =>
        $"{edition.PlaceName}: {what}{(former.Count == 0 ? "" : $"; no longer {TextWords.List(former)}")}";
}
