using System.Collections.Immutable;

namespace TrackArchive.Domain.Questions;

/// <summary>Finds what an answer leaves out or cannot order, so that nothing unknown is silently taken or dropped.</summary>
internal static class QuestionLimits
{
    /// <summary>Of the conditions: how many results each of them leaves open, of all that match the others.</summary>
    public static IEnumerable<QuestionLimit> OfConditions(IReadOnlyCollection<RowMatch> matches) =>
        from value in AskedValues.Tokens.Terms
        let open = matches.Count(m => m.IsOpen(value))
        where open > 0
        select new QuestionLimit(LimitKind.LeftOut, value, open, matches.Count(m => m.MatchesAllBut(value)));

    /// <summary>Of the order: results whose value is not known.</summary>
    public static IEnumerable<QuestionLimit> OfOrder(ImmutableArray<QuestionRow> rows, Question question)
    {
        if (question.Group is not null || question.Sort is not { } sort || sort.Measures() is not { } value)
            yield break;
        var last = rows.Count(r => RowOrder.ValueOf(r, sort, 1) is { } known && (known.Min is null || known.Max is null));
        if (last > 0)
            yield return new QuestionLimit(LimitKind.Last, value, last, rows.Length);
    }

    /// <summary>Of ages: finals of which no source gives the day.</summary>
    public static IEnumerable<QuestionLimit> OfDays(IEnumerable<QuestionRow> considered, Question question)
    {
        if (question.Age is null && question.Sort != SortField.Age)
            yield break;
        var finals = considered.Where(r => r.Age is { Min: not null }).Select(r => r.Final).DistinctBy(f => f.Id).ToArray();
        var undated = finals.Count(f => f.Date is not { IsExact: true });
        if (undated > 0)
            yield return new QuestionLimit(LimitKind.Undated, AskedValue.Age, undated, finals.Length);
    }

    /// <summary>Of rounds: few finals have theirs, and a list of who went out in them looks whole without saying so.</summary>
    public static IEnumerable<QuestionLimit> OfRounds(Question question, QuestionScope scope)
    {
        if (question.Group is null && question.Rounds.Any(r => r != Round.Final) && scope.Unlisted > 0)
            yield return new QuestionLimit(LimitKind.Unlisted, null, scope.Unlisted, scope.Finals);
    }

    /// <summary>Of records: a result without letters may have been one, but in finals of which a list states them all.</summary>
    public static IEnumerable<QuestionLimit> OfRecords(Question question, QuestionScope scope)
    {
        if (!question.Records.IsEmpty && scope.Listed < scope.Finals)
            yield return new QuestionLimit(LimitKind.Records, null, scope.Listed, scope.Finals) { Until = scope.ListedUntil };
    }
}
