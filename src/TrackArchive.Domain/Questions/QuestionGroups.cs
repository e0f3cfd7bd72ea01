using System.Collections.Immutable;
using System.Globalization;

namespace TrackArchive.Domain.Questions;

/// <summary>Results by what a question counts them by.</summary>
internal static class QuestionGroups
{
    public static IEnumerable<QuestionGroup> Of(Archive archive, ImmutableArray<QuestionRow> rows, Question question)
    {
        var championships = question.Championships.IsEmpty ? [.. archive.Championships.Select(c => c.Id)] : question.Championships;
        var groups = rows.SelectMany(r => KeysOf(archive, r, question), (row, key) => (key, row))
            .GroupBy(p => p.key, p => p.row)
            .Select(g => new QuestionGroup(g.Key.Key, g.Key.Name, [.. g]))
            .Where(g => g.Rows.Length >= question.Least)
            .Where(g => !question.AtEach || championships.All(c => g.Rows.Any(r => r.Final.Id.Edition.Championship == c)));
        return Sorted(groups, question);
    }

    private static IEnumerable<(string Key, string Name)> KeysOf(Archive archive, QuestionRow row, Question question)
    {
        var (edition, @event) = (row.Final.Edition, row.Final.Event);
        var athletes = row.Athletes.Where(a => question.Athletes.IsEmpty || question.Athletes.Contains(a.Id));
        var decade = $"{row.Year / 10 * 10}s";
        return question.Group switch
        {
            Grouping.Athlete => athletes.Select(a => (a.Id.Value, FoldedName.From(a.Name))),
            Grouping.AthleteAndEvent => athletes.Select(a => ($"{a.Id} {@event.Id}", FoldedName.From(a.Name))),
            Grouping.Nation => [(row.Result.Nation.Code.Value, FoldedName.From(row.Result.Nation.Name))],
            Grouping.Event => [(@event.Id.Value, archive.Events.IndexOf(@event).ToString("0000", CultureInfo.InvariantCulture))],
            Grouping.Edition => [(edition.Id.ToString(), edition.HeldIn.ToString("0000", CultureInfo.InvariantCulture))],
            Grouping.Championship => [(edition.Id.Championship.Value, edition.Id.Championship.Value)],
            Grouping.Decade => [(decade, decade)],
            _ => throw new ArgumentOutOfRangeException(nameof(question), question.Group, null),
        };
    }

    /// <summary>What is alike goes by medals as medal tables do, then by name.</summary>
    private static IEnumerable<QuestionGroup> Sorted(IEnumerable<QuestionGroup> groups, Question question)
    {
        var sign = question.Descending ? -1 : 1;
        decimal? Value(QuestionGroup g) => question.Sort switch
        {
            null => -g.Rows.Length,
            SortField.Results => g.Rows.Length,
            SortField.Gold => g.Count(Medal.Gold),
            SortField.Best => g.Best?.Merit,
            SortField.First => g.First.Year,
            SortField.Last => g.Last.Year,
            SortField.Name => 0,
            _ => throw new ArgumentOutOfRangeException(nameof(question), question.Sort, null),
        };
        var sorted = groups.Select(g => (group: g, value: Value(g))).OrderBy(p => p.value is null).ThenBy(p => sign * p.value);
        var byName = question.Sort == SortField.Name
            ? question.Descending ? sorted.ThenByDescending(p => p.group.Name, StringComparer.Ordinal) : sorted.ThenBy(p => p.group.Name, StringComparer.Ordinal)
            : sorted.ThenByDescending(p => p.group.Count(Medal.Gold)).ThenByDescending(p => p.group.Count(Medal.Silver)).ThenByDescending(p => p.group.Count(Medal.Bronze))
                .ThenBy(p => p.group.Name, StringComparer.Ordinal);
        return byName.ThenBy(p => p.group.Key, StringComparer.Ordinal).Select(p => p.group);
    }
}
