using System.Collections.Immutable;

namespace TrackArchive.Domain.Questions;

/// <summary>The results that answer a question in the order asked for, or their groups.</summary>
public sealed class QuestionAnswer
{
    private QuestionAnswer(Question question, ImmutableArray<QuestionRow> rows, ImmutableArray<QuestionGroup> groups, QuestionScope scope) =>
        (Question, Rows, Groups, Scope) = (question, rows, groups, scope);

    public Question Question { get; }

    /// <summary>Of a grouped question those that stand in a group.</summary>
    public ImmutableArray<QuestionRow> Rows { get; }

    /// <summary>Empty where the question asks for none.</summary>
    public ImmutableArray<QuestionGroup> Groups { get; }

    public QuestionScope Scope { get; }

    /// <param name="archive">What is asked.</param>
    /// <param name="all">Its <see cref="QuestionRow.All"/>, which many questions share.</param>
    /// <param name="question">What it is asked.</param>
    public static QuestionAnswer Of(Archive archive, ImmutableArray<QuestionRow> all, Question question)
    {
        var conditions = new QuestionConditions(archive, question);
        ImmutableArray<QuestionRow> rows = [.. all.Where(conditions.Hold)];
        var scope = new QuestionScope(archive, question);
        if (question.Group is null)
            return new QuestionAnswer(question, [.. Sorted(archive, rows, question)], [], scope);
        ImmutableArray<QuestionGroup> groups = [.. QuestionGroups.Of(archive, rows, question)];
        return new QuestionAnswer(question, [.. groups.SelectMany(g => g.Rows).Distinct().OrderBy(r => r.Order)], groups, scope);
    }

    /// <summary>What lacks the value comes last, whichever way it is sorted; the older result goes first where two are alike.</summary>
    private static IEnumerable<QuestionRow> Sorted(Archive archive, ImmutableArray<QuestionRow> rows, Question question)
    {
        if (question.Sort is SortField.Athlete or SortField.Nation)
        {
            string Name(QuestionRow r) => FoldedName.From(question.Sort == SortField.Athlete ? r.Result.Name : r.Result.Nation.Name);
            return question.Descending ? rows.OrderByDescending(Name, StringComparer.Ordinal) : rows.OrderBy(Name, StringComparer.Ordinal);
        }

        var sign = question.Descending ? -1 : 1;
        decimal? Value(QuestionRow r) => question.Sort switch
        {
            SortField.Event => archive.Events.IndexOf(r.Final.Event),
            SortField.Place => r.Standing.Place,
            SortField.Mark => r.Merit,
            SortField.Margin => r.Margin?.Value,
            SortField.Behind => r.Behind?.Value,
            SortField.Age => r.Age is { } age ? (age.Years * 1000) + age.Days : null,
            SortField.Wind => r.Result.Wind.MetresPerSecond,
            null or SortField.Date => r.Final.SortDate.DayNumber,
            _ => throw new ArgumentOutOfRangeException(nameof(question), question.Sort, null),
        };
        return rows.Select(r => (row: r, value: Value(r))).OrderBy(p => p.value is null).ThenBy(p => sign * p.value).Select(p => p.row);
    }
}
