using System.Collections.Immutable;

namespace TrackArchive.Domain.Relations;

/// <summary>A nation's title in a line, and the one before it.</summary>
/// <param name="Step">Where it was won.</param>
/// <param name="Champions">Those of the nation; several where they shared it.</param>
/// <param name="Nth">From 1; a shared title counts once.</param>
/// <param name="Previous">Absent for the first.</param>
/// <param name="IsCertain">False where a final that the archive lacks could have been won by the nation since the previous title.</param>
public sealed record NationalTitle(LineageStep Step, ImmutableArray<Standing> Champions, int Nth, NationalTitle? Previous, bool IsCertain)
{
    public Final Final => Step.Final!;

    /// <summary>Years since the previous title, by the years in which the two were held.</summary>
    public int? Years => Previous is null ? null : Step.Edition.HeldIn - Previous.Step.Edition.HeldIn;
}

/// <summary>The titles of a nation, or of several that a reader wants taken together, in a line, oldest first.</summary>
public sealed class NationalTitles
{
    private NationalTitles(ImmutableArray<NationalTitle> titles) => Titles = titles;

    public ImmutableArray<NationalTitle> Titles { get; }

    /// <summary>The title that ended the longest wait, the earliest of equal ones; absent with fewer than two.</summary>
    public NationalTitle? Longest => Titles.Where(t => t.Years > 0).OrderByDescending(t => t.Years).ThenBy(t => t.Step.Edition.HeldIn).FirstOrDefault();

    public NationalTitle? Of(Final final) => Titles.FirstOrDefault(t => ReferenceEquals(t.Final, final));

    public static NationalTitles Of(TitleLineage lineage, params IEnumerable<NationCode> nations)
    {
        var codes = nations.ToHashSet();
        var titles = ImmutableArray.CreateBuilder<NationalTitle>();
        foreach (var step in lineage.Titles)
        {
            ImmutableArray<Standing> champions = [.. step.Champions.Where(c => codes.Contains(c.Result.Nation.Code))];
            if (champions.IsEmpty)
                continue;
            var previous = titles.Count == 0 ? null : titles[^1];
            titles.Add(new NationalTitle(step, champions, titles.Count + 1, previous, lineage.IsWholeBetween(previous?.Step, step)));
        }

        return new NationalTitles(titles.ToImmutable());
    }
}
