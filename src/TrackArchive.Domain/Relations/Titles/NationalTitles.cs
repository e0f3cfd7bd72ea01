using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Relations.Titles;

/// <summary>A nation's title in a line, and the one before it.</summary>
/// <param name="Step">Where it was won.</param>
/// <param name="Champions">Those of the nation; several where they shared it.</param>
/// <param name="Nth">From 1; a shared title counts once. Within bounds where a contest before may have been the nation's, too.</param>
/// <param name="Previous">Absent for the first.</param>
public sealed record NationalTitle(LineageStep Step, ImmutableArray<Standing> Champions, Known<int> Nth, NationalTitle? Previous)
{
    /// <summary>The contests since the previous title that the nation may have won, for all that the archive knows; oldest first.</summary>
    public ImmutableArray<LineageStep> Holes { get; init; } = [];

    public Final Final => Step.Final!;

    /// <summary>Years since the previous title, by the years in which editions were held; fewer where a hole was the nation's. Absent for the first.</summary>
    public Known<int>? Years => Previous is null ? null
        : Known.Between(Step.Edition.HeldIn - (Holes.IsEmpty ? Previous.Step : Holes[^1]).Edition.HeldIn, Step.Edition.HeldIn - Previous.Step.Edition.HeldIn);
}

/// <summary>The titles of a nation, or of several that a reader wants taken together, in a line, oldest first.</summary>
public sealed class NationalTitles
{
    private NationalTitles(ImmutableArray<NationalTitle> titles, int holes) => (Titles, Count) = (titles, Known.Between(titles.Length, titles.Length + holes));

    /// <summary>Oldest first.</summary>
    public ImmutableArray<NationalTitle> Titles { get; }

    /// <summary>How many titles; every contest of the line of which nobody knows who won may be one more.</summary>
    public Known<int> Count { get; }

    /// <summary>The title that ended the wait which may have been the longest, the earliest of equal ones; absent with fewer than two.</summary>
    public NationalTitle? Longest => Titles.Where(t => t.Years?.Max > 0).OrderByDescending(t => t.Years!.Value.Max).ThenBy(t => t.Step.Edition.HeldIn).FirstOrDefault();

    /// <summary>Absent where the nation did not win the final.</summary>
    public NationalTitle? Find(Final final) => Titles.FirstOrDefault(t => ReferenceEquals(t.Final, final));

    /// <summary>A title shared with another nation counts for each of the two.</summary>
    public static NationalTitles Create(TitleLineage lineage, params IEnumerable<NationCode> nations)
    {
        var codes = nations.ToHashSet();
        var titles = ImmutableArray.CreateBuilder<NationalTitle>();
        foreach (var step in lineage.Titles)
        {
            ImmutableArray<Standing> champions = [.. step.Champions.Where(c => codes.Contains(c.Result.Nation.Code))];
            if (champions.IsEmpty)
                continue;
            var previous = titles.Count == 0 ? null : titles[^1];
            var nth = Known.Between(titles.Count + 1, titles.Count + 1 + lineage.FindHoles(null, step).Length);
            titles.Add(new NationalTitle(step, champions, nth, previous) { Holes = lineage.FindHoles(previous?.Step, step) });
        }

        return new NationalTitles(titles.ToImmutable(), lineage.HoleCount);
    }
}
