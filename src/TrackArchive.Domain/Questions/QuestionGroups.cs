using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Questions;

/// <summary>Results by what a question counts them by.</summary>
internal sealed class QuestionGroups
{
    private readonly Archive _archive;
    private readonly Question _question;
    private readonly ImmutableArray<ChampionshipId> _championships;
    private readonly EditionSequences _sequences;
    private readonly int _mayCount;
    private readonly (int Count, int Of) _squads;

    private QuestionGroups(Archive archive, ImmutableArray<QuestionRow> rows, ImmutableArray<QuestionRow> undecided, Question question)
    {
        (_archive, _question) = (archive, question);
        _championships = question.Championships.IsEmpty ? [.. archive.Championships.Select(c => c.Id)] : question.Championships;
        _sequences = new EditionSequences(archive, question);
        (QuestionGroup Group, bool? IsCounted)[] groups = [.. Collect(rows, undecided).Select(g => (g, IsCounted(g)))];
        Counted = [.. Sort(groups.Where(g => g.IsCounted == true).Select(g => g.Group))];
        var open = undecided.Select(r => r.Order).ToHashSet();
        _mayCount = groups.Count(g => g.IsCounted != true && IsCounted(Create(g.Group.Key, g.Group.Name, g.Group.Rows, [.. g.Group.Possible.Where(r => open.Contains(r.Order))])) != false);
        if (IsByAthlete)
            _squads = (rows.Count(r => !r.PossibleAthletes.IsEmpty), rows.Count(r => r.Result.Athlete is null));
    }

    /// <summary>Those large enough for certain, in the order asked for.</summary>
    public ImmutableArray<QuestionGroup> Counted { get; }

    private bool IsByAthlete => _question.Group?.IsByAthlete() ?? false;

    public static QuestionGroups Create(Archive archive, ImmutableArray<QuestionRow> rows, ImmutableArray<QuestionRow> undecided, Question question) =>
        new(archive, rows, undecided, question);

    /// <summary>What the counts do not say. Who may have run for a team is no reason to think of a group more than the teams are named for.</summary>
    public IEnumerable<QuestionLimit> Limits(QuestionScope scope)
    {
        if (_mayCount > 0)
            yield return new QuestionLimit(LimitKind.Groups, null, _mayCount, Counted.Length + _mayCount);
        if (_squads.Count > 0)
            yield return new QuestionLimit(LimitKind.Squads, AskedValue.Athlete, _squads.Count, _squads.Of);
        if (scope.Unlisted > 0)
            yield return new QuestionLimit(LimitKind.Unlisted, null, scope.Unlisted, scope.Finals);
    }

    /// <summary>Absent where results that may count decide.</summary>
    private bool? IsCounted(QuestionGroup group)
    {
        var isLarge = Decide(IsLarge(group.Rows), IsLarge([.. group.Rows, .. group.Possible]));
        return isLarge == false ? false : _question.Groups.Match(group) is not true and var other ? other : isLarge;
    }

    /// <param name="surely">By what is certain: more results take nothing of it back.</param>
    /// <param name="perhaps">With all that may count.</param>
    private static bool? Decide(bool surely, bool perhaps) => surely ? true : perhaps ? null : false;

    private bool IsLarge(ImmutableArray<QuestionRow> rows) =>
        rows.Length >= _question.Least && (!_question.AtEach || _championships.All(c => rows.Any(r => r.Final.Id.Edition.Championship == c)));

    private QuestionGroup Create(string key, string name, ImmutableArray<QuestionRow> rows, ImmutableArray<QuestionRow> possible) => new(key, name, rows, possible)
    {
        Streak = Known.Between(_sequences.CountLongest(rows), _sequences.CountLongest(rows.Concat(possible))),
    };

    private IEnumerable<QuestionGroup> Collect(ImmutableArray<QuestionRow> rows, ImmutableArray<QuestionRow> undecided)
    {
        var possible = undecided.SelectMany(r => KeysOf(r, r.Athletes.Concat(r.PossibleAthletes)), (row, key) => (key, row))
            .Concat(IsByAthlete ? rows.SelectMany(r => KeysOf(r, r.PossibleAthletes), (row, key) => (key, row)) : [])
            .ToLookup(p => p.key, p => p.row);
        return rows.SelectMany(r => KeysOf(r, r.Athletes), (row, key) => (key, row))
            .GroupBy(p => p.key, p => p.row)
            .Select(g => Create(g.Key.Key, g.Key.Name, [.. g], [.. possible[g.Key]]));
    }

    private IEnumerable<(string Key, string Name)> KeysOf(QuestionRow row, IEnumerable<Athlete> people)
    {
        var (edition, @event) = (row.Final.Edition, row.Final.Event);
        var athletes = people.Where(a => _question.Athletes.IsEmpty || _question.Athletes.Contains(a.Id));
        var decade = $"{row.Year / 10 * 10}s";
        return _question.Group switch
        {
            Grouping.Athlete => athletes.Select(a => (a.Id.Value, FoldedName.From(a.Name))),
            Grouping.AthleteAndEvent => athletes.Select(a => ($"{a.Id} {@event.Id}", FoldedName.From(a.Name))),
            Grouping.AthleteAndEdition => athletes.Select(a => ($"{a.Id} {edition.Id}", FoldedName.From(a.Name))),
            Grouping.NationAndEvent => row.Result.Nation is { } nation ? [($"{nation.Id} {@event.Id}", FoldedName.From(nation.Name))] : [],
            Grouping.Continent => row.Result.Nation?.Continent is { } continent ? [(Continents.Tokens[continent], Continents.Tokens[continent])] : [],
            Grouping.Nation => row.Result.Nation is { } nation ? [(nation.Id.Value, FoldedName.From(nation.Name))] : [],
            Grouping.Club => row.Result.Club is { } club ? [(club.Id.Value, FoldedName.From(club.Name))] : [],
            Grouping.Event => [(@event.Id.Value, _archive.Events.IndexOf(@event).ToString("0000", CultureInfo.InvariantCulture))],
            Grouping.Final => [(row.Final.Id.ToString(), $"{edition.HeldIn:0000} {_archive.Events.IndexOf(@event):0000}")],
            Grouping.Edition => [(edition.Id.ToString(), edition.HeldIn.ToString("0000", CultureInfo.InvariantCulture))],
            Grouping.Championship => [(edition.Id.Championship.Value, edition.Id.Championship.Value)],
            Grouping.Decade => [(decade, decade)],
            _ => throw new InvalidOperationException($"no results are counted by {_question.Group}"),
        };
    }

    /// <summary>By what is certain; what is alike goes by medals as medal tables do, then by name.</summary>
    private IEnumerable<QuestionGroup> Sort(IEnumerable<QuestionGroup> groups)
    {
        var sign = _question.Descending ? -1 : 1;
        var sort = _question.Sort ?? _question.Group!.Value.NaturalSort();
        decimal? Value(QuestionGroup g) => sort switch
        {
            null => -g.Rows.Length,
            SortField.Results => g.Rows.Length,
            SortField.Gold => g.Count(Medal.Gold).Min,
            SortField.Best => g.Best?.Merit,
            SortField.First => g.First.Year,
            SortField.Last => g.Last.Year,
            SortField.Events => g.Events.Min,
            SortField.Editions => g.Editions.Min,
            SortField.Nations => g.Nations.Min,
            SortField.Streak => g.Streak.Min,
            SortField.Span => g.Span.Min,
            SortField.Gap => g.Gap.Min,
            SortField.Name => 0,
            _ => throw new InvalidOperationException($"groups have no order by {_question.Sort}"),
        };
        var sorted = groups.Select(g => (group: g, value: Value(g))).OrderBy(p => p.value is null).ThenBy(p => sign * p.value);
        var byName = sort == SortField.Name
            ? _question.Descending ? sorted.ThenByDescending(p => p.group.Name, StringComparer.Ordinal) : sorted.ThenBy(p => p.group.Name, StringComparer.Ordinal)
            : sorted.ThenByDescending(p => p.group.Count(Medal.Gold).Min).ThenByDescending(p => p.group.Count(Medal.Silver).Min).ThenByDescending(p => p.group.Count(Medal.Bronze).Min)
                .ThenBy(p => p.group.Name, StringComparer.Ordinal);
        return byName.ThenBy(p => p.group.Key, StringComparer.Ordinal).Select(p => p.group);
    }
}
