using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Relations.Titles;

/// <summary>A team's title in a line, and the one before it: a nation's, or a club's where the championship counts by clubs.</summary>
/// <param name="Step">Where it was won.</param>
/// <param name="Champions">Those of the team; several where they shared it.</param>
/// <param name="Nth">From 1; a shared title counts once. Within bounds where a contest before may have been the team's, too.</param>
/// <param name="Previous">Absent for the first.</param>
public sealed record TeamTitle(LineageStep Step, ImmutableArray<Standing> Champions, Known<int> Nth, TeamTitle? Previous)
{
    /// <summary>The contests since the previous title that the team may have won, for all that the archive knows; oldest first.</summary>
    public ImmutableArray<LineageStep> Holes { get; init; } = [];

    public Final Final => Step.Final!;

    /// <summary>Years since the previous title, by the years in which editions were held; fewer where a hole was the team's. Absent for the first.</summary>
    public Known<int>? Years => Previous is null ? null
        : Known.Between(Step.Edition.HeldIn - (Holes.IsEmpty ? Previous.Step : Holes[^1]).Edition.HeldIn, Step.Edition.HeldIn - Previous.Step.Edition.HeldIn);
}

/// <summary>The titles of a team, or of several that a reader wants taken together, in a line, oldest first.</summary>
public sealed class TeamTitles
{
    private TeamTitles(ImmutableArray<TeamTitle> titles, int holes) => (Titles, Count) = (titles, Known.Between(titles.Length, titles.Length + holes));

    /// <summary>Oldest first.</summary>
    public ImmutableArray<TeamTitle> Titles { get; }

    /// <summary>How many titles; every contest of the line of which nobody knows who won may be one more.</summary>
    public Known<int> Count { get; }

    /// <summary>The title that ended the wait which may have been the longest, the earliest of equal ones; absent with fewer than two.</summary>
    public TeamTitle? Longest => Titles.Where(t => t.Years?.Max > 0).OrderByDescending(t => t.Years!.Value.Max).ThenBy(t => t.Step.Edition.HeldIn).FirstOrDefault();

    /// <summary>Absent where the team did not win the final.</summary>
    public TeamTitle? Find(Final final) => Titles.FirstOrDefault(t => ReferenceEquals(t.Final, final));

    /// <summary>A title shared with another team counts for each of the two.</summary>
    public static TeamTitles Create(TitleLineage lineage, params IEnumerable<TeamId> teams)
    {
        var ids = teams.ToHashSet();
        var titles = ImmutableArray.CreateBuilder<TeamTitle>();
        foreach (var step in lineage.Titles)
        {
            ImmutableArray<Standing> champions = [.. step.Champions.Where(c => c.Result.CountsFor is { } team && ids.Contains(team.Id))];
            if (champions.IsEmpty)
                continue;
            var previous = titles.Count == 0 ? null : titles[^1];
            var nth = Known.Between(titles.Count + 1, titles.Count + 1 + lineage.FindHoles(null, step).Length);
            titles.Add(new TeamTitle(step, champions, nth, previous) { Holes = lineage.FindHoles(previous?.Step, step) });
        }

        return new TeamTitles(titles.ToImmutable(), lineage.HoleCount);
    }
}
