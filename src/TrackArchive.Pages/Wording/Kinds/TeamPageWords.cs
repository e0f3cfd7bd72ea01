using TrackArchive.Domain;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of a team.</summary>
public static class TeamPageWords
{
    public const string AllResults = "All results";

    public const string AllResultsByDecade = "All results by decade";

    public const string DecadeNeighbours = "Decades before and after";

    public static string TitleOf(Team team, string decade) => $"{team.Name} in the {decade}";

    /// <param name="archive">Of which finals.</param>
    /// <param name="team">Whose results they are.</param>
    /// <param name="results">How many.</param>
    /// <param name="medals">In words; empty without any.</param>
    public static string Describe(Archive archive, Team team, int results, IReadOnlyList<string> medals) =>
        $"{Name(team)} in {SiteWords.DescribeFinals(archive)}: {CountWords.Results(results)}{(medals.Count == 0 ? "" : $", {TextWords.List(medals)}")}.";

    public static string Describe(Archive archive, Team team, string decade, int results) => $"{Name(team)} in {SiteWords.DescribeFinals(archive)}, {decade}: {CountWords.Results(results)}.";

    public static string DescribeLongFields(int places) => $"Of finals with very many results, the first {places} places are listed here; the final’s own page has all.";

    /// <summary>From when to when it competed, and how else it is written; absent where there is nothing to say.</summary>
    public static string? DescribeTeam(Team team)
    {
        var years = (team.From, team.To) switch
        {
            ({ } from, { } to) when from == to => $"in {from}",
            ({ } from, { } to) => $"from {from} to {to}",
            ({ } from, null) => $"since {from}",
            (null, { } to) => $"until {to}",
            _ => null,
        };
        var kind = team.Kind switch
        {
            TeamKind.Historic => "A nation of its own in the results",
            TeamKind.Special => "A special team, kept apart in the results",
            TeamKind.Nation or TeamKind.Club or TeamKind.School or TeamKind.University or TeamKind.Region => null,
            _ => throw new ArgumentOutOfRangeException(nameof(team), team.Kind, null),
        };
        var also = team.AlsoWritten.Length == 0 ? null : $"Also written {TextWords.List([.. team.AlsoWritten.Select(Written)])}.";
        var own = kind is null && years is null ? null : $"{kind ?? "In the results"}{(years is null ? "" : " " + years)}.";
        var said = string.Join(' ', new[] { own, also }.Where(s => s is not null));
        return said.Length == 0 ? null : said;
    }

    private static string Written(OtherCode other) =>
        other.From is null && other.To is null ? other.Code.Value : $"{other.Code} ({other.From}–{other.To})";

    private static string Name(Team team) => team.IsNation ? $"{team.Name} ({team.Id})" : team.Name;
}
