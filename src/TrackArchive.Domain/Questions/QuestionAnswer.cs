using System.Collections.Immutable;

namespace TrackArchive.Domain.Questions;

/// <summary>The results that answer a question in the order asked for, or their groups, and what the archive cannot say of it.</summary>
public sealed class QuestionAnswer
{
    private QuestionAnswer(Question question, QuestionScope scope) => (Question, Scope) = (question, scope);

    public Question Question { get; }

    /// <summary>Whatever the unknown turns out to be. Of a grouped question those that are in a group.</summary>
    public required ImmutableArray<QuestionRow> Rows { get; init; }

    /// <summary>Results that answer or do not, depending on what is not known; in the order of time.</summary>
    public required ImmutableArray<QuestionRow> Undecided { get; init; }

    /// <summary>Empty where the question asks for none.</summary>
    public ImmutableArray<QuestionGroup> Groups { get; private init; } = [];

    /// <summary>Absent where the order is of nothing that was measured, and for groups.</summary>
    public QuestionRanks? Ranks { get; private init; }

    public required ImmutableArray<QuestionLimit> Limits { get; init; }

    public QuestionScope Scope { get; }

    /// <param name="archive">What is asked.</param>
    /// <param name="all">Its <see cref="QuestionRows.Create"/>, which many questions share.</param>
    /// <param name="question">What it is asked.</param>
    public static QuestionAnswer Create(Archive archive, ImmutableArray<QuestionRow> all, Question question)
    {
        if (question.BehindPlace > 1)
            all = [.. all.Select(r => r.MeasuredFrom(question.BehindPlace))];
        var conditions = new QuestionConditions(archive, question);
        RowMatch[] matches = [.. all.Select(conditions.Match)];
        ImmutableArray<QuestionRow> rows = [.. all.Where((_, i) => matches[i].IsAnswer)];
        ImmutableArray<QuestionRow> undecided = [.. all.Where((_, i) => matches[i].MayAnswer)];
        var scope = new QuestionScope(archive, question);
        ImmutableArray<QuestionLimit> limits =
        [
            .. QuestionLimits.OfConditions(matches), .. QuestionLimits.OfOrder(rows, question), .. QuestionLimits.OfDays(rows.Concat(undecided), question),
            .. QuestionLimits.OfRecords(question, scope), .. QuestionLimits.OfRounds(question, scope),
        ];
        if (question.Group is null)
        {
            return new QuestionAnswer(question, scope)
            {
                Rows = [.. RowOrder.Sort(archive, rows, question)],
                Undecided = undecided,
                Ranks = QuestionRanks.Create(archive, rows, undecided, question),
                Limits = limits,
            };
        }

        var groups = QuestionGroups.Create(archive, rows, undecided, question);
        return new QuestionAnswer(question, scope)
        {
            Rows = [.. groups.Counted.SelectMany(g => g.Rows).Distinct().OrderBy(r => r.Order)],
            Undecided = undecided,
            Groups = groups.Counted,
            Limits = [.. limits, .. groups.Limits(scope)],
        };
    }
}
