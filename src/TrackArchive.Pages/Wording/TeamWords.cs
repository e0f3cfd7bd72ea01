using System.Collections.Frozen;
using TrackArchive.Domain;

namespace TrackArchive.Pages.Wording;

/// <summary>What teams are called, and their names as they fit into a sentence.</summary>
public static class TeamWords
{
    private static readonly FrozenSet<string> WithArticle = FrozenSet.ToFrozenSet(
        ["Bahamas", "Comoros", "Gambia", "Maldives", "Netherlands", "Netherlands Antilles", "Philippines", "Seychelles", "Soviet Union", "Unified Team", "British West Indies"],
        StringComparer.Ordinal);

    /// <summary>"the Netherlands", "the United States", "Great Britain".</summary>
    public static string InSentence(Team team) => team.IsNation && TakesArticle(team.Name) ? "the " + team.Name : team.Name;

    /// <summary>Behind an athlete's name: "(GBR)", "(Fen Runners)"; nothing for somebody who competes for nobody.</summary>
    public static string InBrackets(Result result) => result.Represents is { } team ? $" ({team.ShortName})" : "";

    /// <summary>"nation", "club"; nations of the past are nations, too.</summary>
    public static string Describe(TeamKind kind) => kind switch
    {
        TeamKind.Nation or TeamKind.Historic or TeamKind.Special => "nation",
        TeamKind.Club => "club",
        TeamKind.School => "school",
        TeamKind.University => "university",
        TeamKind.Region => "region",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of team without words"),
    };

    /// <summary>Of teams that are alike, "club"; of others "team".</summary>
    public static string DescribeOne(IEnumerable<Team> teams) => Common(teams) is { } kind ? Describe(kind) : "team";

    /// <summary>"clubs", "universities"; of teams that are not alike "teams".</summary>
    public static string DescribeAll(IEnumerable<Team> teams) => Common(teams) is { } kind ? DescribeAll(kind) : "teams";

    public static string DescribeAll(TeamKind kind) => Describe(kind) is var one && one.EndsWith('y') ? one[..^1] + "ies" : one + "s";

    private static TeamKind? Common(IEnumerable<Team> teams) =>
        teams.Select(t => t.IsNation ? TeamKind.Nation : t.Kind).Distinct().ToArray() is [var only] ? only : null;

    private static bool TakesArticle(string name) =>
        WithArticle.Contains(name) || name.StartsWith("United ", StringComparison.Ordinal) || name.StartsWith("Republic of ", StringComparison.Ordinal)
        || name.EndsWith(" Republic", StringComparison.Ordinal) || name.EndsWith(" Islands", StringComparison.Ordinal) || name.EndsWith(" Emirates", StringComparison.Ordinal)
        || name.EndsWith(" Team", StringComparison.Ordinal) || name.EndsWith(" Committee", StringComparison.Ordinal);
}
