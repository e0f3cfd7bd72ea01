using TrackArchive.Domain;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>Lists of everything of one kind.</summary>
public static class IndexPageWords
{
    public const string Events = "Every event in the archive, with its number of finals.";

    public const string Championships = "Every championship in the archive, with its editions.";

    public const string Years = "Every year with a championship.";

    public const string Articles = "All articles of the archive, newest first.";

    public const string AllEditions = "All editions";

    public const string MostTitles = "Most titles known";

    public const string MostTitlesByDecade = "Most titles known of each decade";

    public const string ByEvent = "By event, with the latest champion";

    public const string ByFamilyName = "By family name";

    public static string DescribeTeams(TeamKind kind) => kind.IsNation() ? "Every nation in the archive, with its code." : $"Every {TeamWords.Describe(kind)} in the archive.";

    public static string DescribeAthletes(int athletes, bool allReachedAFinal) => $"{CountWords.Athletes(athletes)}{(allReachedAFinal ? " who reached a final" : "")}, by family name.";

    /// <summary>The page of a letter: "Athletes: B".</summary>
    public static string TitleOf(string list, string letter) => $"{list}: {letter}";

    public static string DescribeAthletes(int athletes, string letter) => $"{CountWords.Athletes(athletes)} whose family name begins with {letter}.";

    public static string DescribeSources(int publications, string letter) => $"{CountWords.Publications(publications)} whose short names begin with {letter}.";

    /// <summary>"Aaltonen to Azevedo, 412 athletes".</summary>
    public static string DescribeSpan(string first, string last, int athletes) => $"{(first == last ? first : $"{first} to {last}")}, {CountWords.Athletes(athletes)}";

    /// <summary>"Champions of Tokyo 2025".</summary>
    public static string ChampionsOf(Edition edition) => $"Champions of {edition.PlaceName}";

    /// <summary>"1980s: 5 titles".</summary>
    public static string DescribeDecade(string decade, int titles) => $"{decade}: {CountWords.Titles(titles)}";

    /// <summary>"By nation".</summary>
    public static string ByTeam(string team) => $"By {team}";

    /// <summary>"All nations".</summary>
    public static string All(string list) => $"All {TextWords.LowerFirst(list)}";

    /// <summary>Events that are held no more: "No longer held: men".</summary>
    public static string NoLongerHeld(Sex sex) => $"No longer held: {TextWords.LowerFirst(Words.Describe(sex))}";

    /// <summary>"31 finals", "3 finals, last held in 1928".</summary>
    public static string DescribeEvent(Event @event, int finals) =>
        (finals == 0 ? "no final in this archive" : CountWords.Finals(finals)) + (@event.Last is { } last ? $", last held in {last}" : "");
}
