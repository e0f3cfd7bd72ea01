using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace TrackArchive.Domain.Questions;

/// <summary>
/// Reads the part of an address behind its question mark. A key may appear twice, its values are separated by commas, and empty ones
/// count for nothing, as forms send them. All mistakes are reported together; only what other sites hang on links is passed over.
/// </summary>
public sealed partial class QuestionReader
{
    private readonly Archive _archive;
    private readonly List<QuestionMistake> _mistakes = [];
    private readonly ILookup<string, string> _values;

    private QuestionReader(Archive archive, string text)
    {
        _archive = archive;
        _values = text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(p => (Key: p[0], Value: p.Length == 1 ? "" : Uri.UnescapeDataString(p[1].Replace('+', ' '))))
            .SelectMany(p => p.Value.Split(',').Select(v => (p.Key, Value: v.Trim())))
            .Where(p => p.Value.Length > 0).Distinct().ToLookup(p => p.Key, p => p.Value, StringComparer.Ordinal);
    }

    /// <param name="archive">What the question is about: its ids are checked.</param>
    /// <param name="text">With or without the question mark.</param>
    public static QuestionReading Read(Archive archive, string text)
    {
        var reader = new QuestionReader(archive, text);
        var question = reader.ReadQuestion();
        return new QuestionReading(reader._mistakes.Count == 0 ? question : null, [.. reader._mistakes]);
    }

    private Question ReadQuestion()
    {
        foreach (var key in _values.Select(v => v.Key).Where(k => !QuestionKeys.Tokens.All.Contains(k) && !TrackingParameter().IsMatch(k)))
            _mistakes.Add(new UnknownCondition(key));
        var scope = Scope();
        var grouped = One(QuestionKey.Group, Groupings.Tokens);
        var sort = Sort(grouped is not null);
        return scope with
        {
            Nations = Ids(QuestionKey.Nation, c => new TeamId(c), _archive.Nations.Select(n => n.Id)),
            WithPredecessors = Flag(QuestionKey.Predecessors, Question.Yes),
            Continents = Many(QuestionKey.Continent, Continents.Tokens),
            IsFormer = YesOrNo(QuestionKey.Former),
            IsHome = YesOrNo(QuestionKey.Home),
            Clubs = Ids(QuestionKey.Club, c => new TeamId(c), _archive.Clubs.Select(c => c.Id)),
            Classes = Ids(QuestionKey.Class, c => c, EntryClasses.FindAll(_archive).Contains),
            Athletes = Ids(QuestionKey.Athlete, a => new AthleteId(a), a => _archive.FindAthlete(a) is not null),
            Rounds = Many(QuestionKey.Round, Rounds.Tokens),
            Place = Range(QuestionKey.Place, WholeNumber),
            DayPlace = Range(QuestionKey.DayPlace, WholeNumber),
            IsShared = YesOrNo(QuestionKey.Shared),
            HasLed = YesOrNo(QuestionKey.Led),
            Medals = Many(QuestionKey.Medal, Medals.Tokens),
            Mark = MarkRange(scope),
            Margin = Measured(scope, QuestionKey.Margin),
            Behind = Measured(scope, QuestionKey.Behind),
            BehindPlace = Number(QuestionKey.BehindPlace, 1, 999) ?? 1,
            Age = Range(QuestionKey.Age, WholeNumber),
            Wind = Range(QuestionKey.Wind, PlainNumber),
            Outcomes = Many(QuestionKey.Status, Outcomes.Tokens),
            Records = Many(QuestionKey.Records, Question.RecordTokens),
            Sources = Many(QuestionKey.Sources, Agreements.AddressTokens),
            Coverages = Many(QuestionKey.Coverage, Coverages.OfFinals),
            MayHaveChanged = YesOrNo(QuestionKey.Changed),
            Group = grouped,
            Least = Number(QuestionKey.Least, 1, 999) ?? 1,
            Groups = GroupConditions(),
            AtEach = Flag(QuestionKey.Each, Question.EachChampionship),
            Sort = sort.Key,
            Descending = sort.Descending,
            Columns = Many(QuestionKey.Columns, AnswerColumns.Tokens),
        };
    }

    /// <summary>The conditions that finals answer; the others are about results.</summary>
    private Question Scope() => new()
    {
        Events = Ids(QuestionKey.Event, e => new EventId(e), _archive.Events.Select(e => e.Id)),
        Sexes = Many(QuestionKey.Sex, Sexes.Tokens),
        Measure = One(QuestionKey.Measure, MarkKinds.Tokens),
        Disciplines = Many(QuestionKey.Discipline, Disciplines.Tokens),
        IsIndividual = YesOrNo(QuestionKey.Individual),
        Championships = Ids(QuestionKey.Championship, c => new ChampionshipId(c), _archive.Championships.Select(c => c.Id)),
        From = Number(QuestionKey.From, 1, 9999),
        To = Number(QuestionKey.To, 1, 9999),
        WithIntercalated = Flag(QuestionKey.Intercalated, Question.Yes),
    };

    private GroupConditions GroupConditions() => new()
    {
        Events = Range(QuestionKey.Events, WholeNumber),
        Editions = Range(QuestionKey.Editions, WholeNumber),
        Nations = Range(QuestionKey.Nations, WholeNumber),
        Streak = Range(QuestionKey.Streak, WholeNumber),
        Span = Range(QuestionKey.Span, WholeNumber),
        Gap = Range(QuestionKey.Gap, WholeNumber),
        Without = Many(QuestionKey.Without, Questions.GroupConditions.WithoutTokens),
        Only = Many(QuestionKey.Only, Disciplines.Tokens),
    };

    private (SortField? Key, bool Descending) Sort(bool isGrouped)
    {
        if (Single(QuestionKey.Sort) is not { } text)
            return (null, false);
        var descending = text.StartsWith('-');
        return (OneOf(QuestionKey.Sort, text.TrimStart('-'), isGrouped ? SortFields.OfGroups : SortFields.OfResults), descending);
    }

    private Bounds? MarkRange(Question scope)
    {
        if (scope.KindOf(_archive) is not { } kind)
        {
            if (Single(QuestionKey.Mark) is not null)
                _mistakes.Add(new MixedMeasures(QuestionKey.Mark));
            return null;
        }

        var precision = 1m;
        return Range(QuestionKey.Mark, text =>
        {
            if (Marks.Mark.TryParse(text, kind) is not { Succeeded: true } read)
                return null;
            precision = Math.Min(precision, read.Value.Precision);
            return read.Value.Value;
        }) is { } bounds ? bounds with { Precision = precision } : null;
    }

    private Bounds? Measured(Question scope, QuestionKey key)
    {
        if (_values.Contains(Name(key)) && scope.KindOf(_archive) is null)
            _mistakes.Add(new MixedMeasures(key));
        return Range(key, PlainNumber);
    }

    private Bounds? Range(QuestionKey key, Func<string, decimal?> read)
    {
        if (Single(key) is not { } text)
            return null;
        var at = text.IndexOf("..", StringComparison.Ordinal);
        var (from, to) = at < 0 ? (text, text) : (text[..at].Trim(), text[(at + 2)..].Trim());
        var (first, last) = (from.Length == 0 ? null : read(from), to.Length == 0 ? null : read(to));
        if ((first is null && from.Length > 0) || (last is null && to.Length > 0) || (first ?? last) is null)
            _mistakes.Add(new UnreadableValue(key, text));
        else if (first > last)
            _mistakes.Add(new ReversedRange(key, text));
        return new Bounds(first, last, text);
    }

    private static decimal? WholeNumber(string text) => text.Length <= 3 && text.All(char.IsAsciiDigit) ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    private static decimal? PlainNumber(string text) => Decimal().IsMatch(text) ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    private int? Number(QuestionKey key, int least, int most)
    {
        if (Single(key) is not { } text)
            return null;
        if (text.Length <= 4 && text.All(char.IsAsciiDigit) && int.Parse(text, CultureInfo.InvariantCulture) is var number && number >= least && number <= most)
            return number;
        _mistakes.Add(new UnreadableValue(key, text));
        return null;
    }

    private bool Flag(QuestionKey key, string token) => Single(key) is { } text && IsOneOf(key, text, [token]);

    private bool? YesOrNo(QuestionKey key) => Single(key) is { } text && IsOneOf(key, text, [Question.Yes, Question.No]) ? text == Question.Yes : null;

    private T? One<T>(QuestionKey key, Vocabulary<T> words)
        where T : struct, Enum => OneOf(key, Single(key), words);

    private T? OneOf<T>(QuestionKey key, string? text, Vocabulary<T> words)
        where T : struct, Enum => text is not null && IsOneOf(key, text, words.All) && words.TryParse(text, out var term) ? term : null;

    private ImmutableArray<T> Many<T>(QuestionKey key, Vocabulary<T> words)
        where T : struct, Enum => [.. Many(key, words.All).Select(text => words.TryParse(text, out var term) ? term : default)];

    private ImmutableArray<string> Many(QuestionKey key, ImmutableArray<string> tokens) => [.. _values[Name(key)].Where(text => IsOneOf(key, text, tokens))];

    private bool IsOneOf(QuestionKey key, string text, ImmutableArray<string> tokens)
    {
        if (tokens.Contains(text))
            return true;
        _mistakes.Add(new UnknownTerm(key, text, tokens));
        return false;
    }

    private ImmutableArray<T> Ids<T>(QuestionKey key, Func<string, T> id, IEnumerable<T> known) => Ids(key, id, known.Contains);

    private ImmutableArray<T> Ids<T>(QuestionKey key, Func<string, T> id, Func<T, bool> isKnown)
    {
        foreach (var text in _values[Name(key)].Where(v => !isKnown(id(v))))
            _mistakes.Add(new UnknownId(key, text));
        return [.. _values[Name(key)].Select(id).Where(isKnown)];
    }

    private string? Single(QuestionKey key)
    {
        string[] values = [.. _values[Name(key)]];
        if (values.Length > 1)
            _mistakes.Add(new SeveralValues(key));
        return values.FirstOrDefault();
    }

    private static string Name(QuestionKey key) => QuestionKeys.Tokens[key];

    /// <summary>What other sites hang on links to follow their readers.</summary>
    [GeneratedRegex("^(utm_.*|fbclid|gclid)$")]
    private static partial Regex TrackingParameter();

    [GeneratedRegex(@"^-?[0-9]{1,5}(\.[0-9]{1,4})?$")]
    private static partial Regex Decimal();
}
