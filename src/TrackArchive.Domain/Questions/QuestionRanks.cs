using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Questions;

/// <summary>
/// The ranks of results that are sorted by what was measured: exact where no unknown value can change them, else from the best to the worst that
/// overlapping bounds allow. Results whose value is not known have none, and are not counted in those of others.
/// </summary>
public sealed class QuestionRanks
{
    private readonly Dictionary<int, Known<int>> _ranks;
    private readonly HashSet<int> _shared;

    private QuestionRanks(Dictionary<int, Known<int>> ranks, HashSet<int> shared) => (_ranks, _shared) = (ranks, shared);

    /// <summary>Absent where the question sorts by nothing that was measured, or by marks that are not measured alike.</summary>
    internal static QuestionRanks? Create(Archive archive, ImmutableArray<QuestionRow> rows, ImmutableArray<QuestionRow> undecided, Question question)
    {
        if (question.Sort is not { } sort || sort.Measures() is null || (sort == SortField.Mark && question.KindOf(archive) is null))
            return null;
        var finest = RowOrder.FinestOf(rows.Concat(undecided));
        (QuestionRow Row, decimal Min, decimal Max)[] Bounded(IEnumerable<QuestionRow> all) =>
        [
            .. from row in all
               let value = RowOrder.ValueOf(row, sort, finest)
               where value is { Min: not null, Max: not null }
               select question.Descending ? (row, -value.Value.Max!.Value, -value.Value.Min!.Value) : (row, value.Value.Min!.Value, value.Value.Max!.Value),
        ];
        var (known, possible) = (Bounded(rows), Bounded(undecided));
        decimal[] surely = [.. known.Select(k => k.Max).Order()];
        decimal[] perhaps = [.. known.Concat(possible).Select(k => k.Min).Order()];
        var ranks = known.ToDictionary(
            k => k.Row.Order,
            k => Known.Between(CountBelow(surely, k.Min) + 1, CountBelow(perhaps, k.Max) + (k.Min < k.Max ? 0 : 1)));
        var shared = known.Where(k => k.Min == k.Max).GroupBy(k => k.Min).Where(g => g.Count() > 1).SelectMany(g => g).Select(k => k.Row.Order).ToHashSet();
        return new QuestionRanks(ranks, shared);
    }

    /// <summary>Absent where the value is not known well enough to compare.</summary>
    public Known<int>? Find(QuestionRow row) => _ranks.TryGetValue(row.Order, out var rank) ? rank : null;

    /// <summary>Whether another result has exactly the same value.</summary>
    public bool IsShared(QuestionRow row) => _shared.Contains(row.Order);

    private static int CountBelow(decimal[] sorted, decimal value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
