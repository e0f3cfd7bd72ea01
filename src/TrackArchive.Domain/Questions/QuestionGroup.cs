using System.Collections.Immutable;

namespace TrackArchive.Domain.Questions;

/// <summary>Results counted together.</summary>
/// <param name="Key">The id of the athlete, nation, event, edition or championship, both ids of an athlete and event, or a decade like <c>1980s</c>.</param>
/// <param name="Name">What groups are ordered by where nothing else tells them apart.</param>
/// <param name="Rows">In their order; never empty.</param>
public sealed record QuestionGroup(string Key, string Name, ImmutableArray<QuestionRow> Rows)
{
    public int Finals => Rows.Select(r => r.Final.Id).Distinct().Count();

    public QuestionRow First => Rows[0];

    public QuestionRow Last => Rows[^1];

    /// <summary>With the best mark; nothing where the results are of several events. Estimates are passed over.</summary>
    public QuestionRow? Best => Rows.Any(r => r.Final.Event.Id != First.Final.Event.Id)
        ? null
        : Rows.Where(r => r.Merit is not null && !r.Result.IsEstimated).OrderBy(r => r.Merit).ThenBy(r => r.Order).FirstOrDefault();

    public int Count(Medal medal) => Rows.Count(r => r.Standing.Medal == medal);
}
