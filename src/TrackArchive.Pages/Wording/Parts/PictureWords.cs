namespace TrackArchive.Pages.Wording.Parts;

/// <summary>Pictures of careers, marks and medals: their names, what they show, their keys.</summary>
public static class PictureWords
{
    public const string MedalsDescription = "A column for each year with medals: gold at the bottom, then silver and bronze. The table below the picture gives the numbers.";

    public const string MarksDescription = "The winning mark of each final by year. Steps join those that were the best winning marks of their championship so far. The tables below "
        + "give every mark.";

    public const string BestSoFar = "best winning mark so far";

    public const string DoubtfulMark = "estimated, wind-assisted or not ratified";

    public const string HowMarksAreCompared = "The winners are those of the current results. A mark counts as better only if it is still better when both are rounded to the less precise. "
        + "Records set in heats, or by anyone but the champion, are not shown.";

    public const string CareerDescription = "A disc for each final, from left to right in time: the higher, the better the place. The table of finals lists the same.";

    public const string CareerCaption = "Every final in the archive: the higher, the better the place.";

    public const string HollowIsRemoved = "Hollow and crossed out: annulled or disqualified later.";

    public const string UnplacedAtTheBottom = "At the bottom: finals without a place.";

    public const string WorldRecord = "world record, where its progression is known in full";

    public static string CareerName(int from, int to) => $"Finals from {from} to {to}";

    /// <summary>The lane below a career of several teams.</summary>
    public static string DescribeTeams(string teams, string first) => $"Below: the {teams}, {first} first.";

    public static string MarksName(int from, int to) => $"Winning marks, {from} to {to}";

    /// <param name="best">Of each championship.</param>
    public static string DescribeBest(IEnumerable<string> best) => $"The best so far: {string.Join("; ", best)}.";

    public static string DescribeBest(string championship, string mark, int year, bool isOpen) =>
        $"{championship}, {mark} in {year}{(isOpen ? ", of the marks that can be compared" : "")}";

    public static string MedalsName(int from, int to) => $"Medals by year, {from} to {to}";

    public static string DescribeMedals(int most) => $"One column per year: gold at the bottom, then silver and bronze. The tallest has {CountWords.Medals(most)}.";

    public static string DescribeMedals(string year, int gold, int silver, int bronze) => $"{year}: {gold} gold, {silver} silver, {bronze} bronze";
}
