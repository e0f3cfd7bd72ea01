using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Lines;

/// <summary>The kinds of teams that an archive has, and their lists: "Nations", "Clubs".</summary>
internal static class TeamLists
{
    /// <summary>Those of the past are with the nations.</summary>
    public static IEnumerable<TeamKind> FindKinds(Archive archive) => archive.Teams.Select(t => t.IsNation ? TeamKind.Nation : t.Kind).Distinct().Order();

    public static IEnumerable<Team> FindOfKind(Archive archive, TeamKind kind) => archive.Teams.Where(t => kind.IsNation() ? t.IsNation : t.Kind == kind);

    public static IEnumerable<Link> CreateLinks(Archive archive) => FindKinds(archive).Select(LinkTo);

    /// <summary>From the home page to the list that the team is in.</summary>
    public static ImmutableArray<Link> CrumbsTo(Team team) => Crumbs.Home.Add(LinkTo(team.Kind));

    /// <summary>"nation: Great Britain", "club: Fen Runners".</summary>
    public static Facet FacetOf(Team team) => new(TeamWords.Describe(team.Kind), team.Name);

    private static Link LinkTo(TeamKind kind) => new(Routes.Teams(kind), TextWords.UpperFirst(TeamWords.DescribeAll(kind)));
}
