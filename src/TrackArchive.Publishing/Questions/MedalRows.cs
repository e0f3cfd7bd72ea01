using System.Collections.Immutable;
using TrackArchive.Domain.Questions;

namespace TrackArchive.Publishing.Questions;

/// <summary>
/// The first three of every final: what most questions of the whole archive ask about, as one small file. A final is whole where a question about
/// its medals needs the others: where a mark lies between theirs, or nobody knows who was third.
/// </summary>
internal static class MedalRows
{
    /// <summary>In the address, where an event's results have the event.</summary>
    public const string Name = "medals";

    private const int LastMedal = 3;

    /// <summary>Of each final its rows, in their order; no final is left out.</summary>
    public static IEnumerable<QuestionRow> Select(IEnumerable<QuestionRow> rows) => rows.GroupBy(r => r.Final.Id).SelectMany(final => OfFinal([.. final.Where(r => r.Round == Round.Final)]));

    private static ImmutableArray<QuestionRow> OfFinal(ImmutableArray<QuestionRow> rows)
    {
        ImmutableArray<QuestionRow> first = [.. rows.Where(IsAmongFirst)];
        return first.IsEmpty || first.Any(r => r.Place is { IsExact: false } || (r.HasMark && r.Result is not { Mark: not null, IsEstimated: false })) ? rows : first;
    }

    private static bool IsAmongFirst(QuestionRow row) =>
        (row.Place is { } place && !(place.Min > LastMedal)) || (row.PlaceBefore is { } before && !(before.Min > LastMedal)) || row.Standing.Medal is not null;
}
