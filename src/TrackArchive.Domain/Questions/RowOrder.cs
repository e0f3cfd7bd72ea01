using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Questions;

/// <summary>Results in the order that a question asks for. A value that is not known comes last, whichever way, and the older result goes first among equals.</summary>
internal static class RowOrder
{
    /// <summary>The step of the finest mark among results that are compared.</summary>
    public static decimal FinestOf(IEnumerable<QuestionRow> rows) =>
        rows.Where(r => r.Result is { Mark: not null, IsEstimated: false }).Select(r => r.Result.Mark!.Value.Precision).DefaultIfEmpty(1).Min();

    public static IEnumerable<QuestionRow> Sort(Archive archive, ImmutableArray<QuestionRow> rows, Question question)
    {
        if (question.Sort is SortField.Athlete or SortField.Nation)
        {
            string? Name(QuestionRow r) => (question.Sort == SortField.Athlete ? r.Result.Name : r.Result.Nation?.Name) is { } name ? FoldedName.From(name) : null;
            var known = rows.OrderBy(r => Name(r) is null);
            return question.Descending ? known.ThenByDescending(Name, StringComparer.Ordinal) : known.ThenBy(Name, StringComparer.Ordinal);
        }

        return from row in rows
               let key = KeyOf(archive, row, question)
               orderby key is null, key?.First, key?.Second
               select row;
    }

    /// <summary>What an order compares, the smaller the earlier in a rising one; absent where the result has no such value. Unlike marks, ages sort by their bounds.</summary>
    /// <param name="row">Of which result.</param>
    /// <param name="sort">By what.</param>
    /// <param name="finest">The step of the finest mark beside it.</param>
    public static Known<decimal>? ValueOf(QuestionRow row, SortField sort, decimal finest) => sort switch
    {
        SortField.Mark => row.HasMark ? row.Result is { Mark: not null, IsEstimated: false } ? row.FindMerit(finest) : Known.Unknown<decimal>() : null,
        SortField.Margin => row.KnownMargin,
        SortField.Behind => row.KnownBehind,
        SortField.Age => row.Age?.Select(a => (a.Years * 1000m) + a.Days),
        SortField.Wind => row.KnownWind,
        SortField.Date or SortField.Event or SortField.Place or SortField.Athlete or SortField.Nation or SortField.Name
            or SortField.Results or SortField.Gold or SortField.Best or SortField.First or SortField.Last or SortField.Events or SortField.Editions or SortField.Nations
            or SortField.Streak or SortField.Span or SortField.Gap => throw new ArgumentException($"{sort} measures no result", nameof(sort)),
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, null),
    };

    private static (decimal First, decimal Second)? KeyOf(Archive archive, QuestionRow row, Question question)
    {
        var value = question.Sort switch
        {
            null or SortField.Date => Known.Exactly((decimal)row.Final.SortDate.DayNumber),
            SortField.Event => Known.Exactly((decimal)archive.Events.IndexOf(row.Final.Event)),
            SortField.Place => question.PlaceOf(row)?.Select(p => (decimal)p),
            SortField.Mark => row.Result.IsEstimated || row.Merit is not { } merit ? null : Known.Exactly(merit),
            SortField.Margin or SortField.Behind or SortField.Age or SortField.Wind => ValueOf(row, question.Sort.Value, 1),
            _ => throw new ArgumentOutOfRangeException(nameof(question), question.Sort, null),
        };
        return value is not { Min: { } min, Max: { } max } ? null : question.Descending ? (-max, -min) : (min, max);
    }
}
