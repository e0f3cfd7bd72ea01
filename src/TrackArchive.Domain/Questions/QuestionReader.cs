using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace TrackArchive.Domain.Questions;

/// <summary>
/// Reads the part of an address behind its question mark. A key may stand twice, its values are separated by commas, and empty ones
/// count for nothing, as forms send them. What cannot be meant is said, all of it together; only what other sites hang on links is passed over.
/// </summary>
public sealed partial class QuestionReader
{
    internal const string Yes = "yes";
    internal const string No = "no";

    private readonly Archive _archive;
    private readonly List<string> _mistakes = [];
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

    public static QuestionReading Read(Archive archive, string text)
    {
        var reader = new QuestionReader(archive, text);
        var question = reader.Whole();
        return new QuestionReading(reader._mistakes.Count == 0 ? question : null, [.. reader._mistakes]);
    }

    private Question Whole()
    {
        foreach (var key in _values.Select(v => v.Key).Where(k => !Keys.Contains(k) && !Foreign().IsMatch(k)))
            _mistakes.Add($"there is no condition '{key}'");
        var scope = Scope();
        var grouped = One("group", Groupings.Tokens);
        var sort = Sort(grouped is not null);
        return scope with
        {
            Nations = Ids("nation", c => new NationCode(c), _archive.Nations.Select(n => n.Code)),
            WithPredecessors = Flag("predecessors", Yes),
            Athletes = Ids("athlete", a => new AthleteId(a), a => _archive.FindAthlete(a) is not null),
            Place = Range("place", WholeNumber),
            Medals = Many("medal", Medals.Tokens),
            Mark = Range("mark", MarkOf(scope)),
            Margin = Measured(scope, "margin"),
            Behind = Measured(scope, "behind"),
            Age = Range("age", WholeNumber),
            Wind = Range("wind", PlainNumber),
            Outcomes = Many("status", Outcomes.Tokens),
            Records = Many("records", Question.RecordTokens),
            Sources = Many("sources", Agreements.AddressTokens),
            Coverages = Many("coverage", Coverages.OfFinals),
            MayHaveChanged = YesOrNo("changed"),
            Group = grouped,
            Least = Number("least", 1, 999) ?? 1,
            AtEach = Flag("each", "championship"),
            Sort = sort.Key,
            Descending = sort.Descending,
            Columns = Many("columns", AnswerColumns.Tokens),
        };
    }

    /// <summary>The conditions that finals answer; the others are about results.</summary>
    private Question Scope() => new()
    {
        Events = Ids("event", e => new EventId(e), _archive.Events.Select(e => e.Id)),
        Sexes = Many("sex", Sexes.Tokens),
        Measure = One("measure", MarkKinds.Tokens),
        Championships = Ids("championship", c => new ChampionshipId(c), _archive.Championships.Select(c => c.Id)),
        From = Number("from", 1, 9999),
        To = Number("to", 1, 9999),
        WithIntercalated = Flag("intercalated", Yes),
    };

    private (SortField? Key, bool Descending) Sort(bool isGrouped)
    {
        if (Single("sort") is not { } text)
            return (null, false);
        var descending = text.StartsWith('-');
        return (OneOf("sort", text.TrimStart('-'), isGrouped ? SortFields.OfGroups : SortFields.OfResults), descending);
    }

    private Func<string, decimal?> MarkOf(Question scope)
    {
        var kind = scope.KindOf(_archive);
        if (kind is null && _values.Contains("mark"))
            _mistakes.Add("'mark' needs an event, or events that are measured alike");
        return text => kind is not { } k || Marks.Mark.TryParse(text, k) is not { Succeeded: true } read ? null : read.Value.Value;
    }

    private Bounds? Measured(Question scope, string key)
    {
        if (_values.Contains(key) && scope.KindOf(_archive) is null)
            _mistakes.Add($"'{key}' needs an event, or events that are measured alike");
        return Range(key, PlainNumber);
    }

    private Bounds? Range(string key, Func<string, decimal?> read)
    {
        if (Single(key) is not { } text)
            return null;
        var at = text.IndexOf("..", StringComparison.Ordinal);
        var (from, to) = at < 0 ? (text, text) : (text[..at].Trim(), text[(at + 2)..].Trim());
        var (first, last) = (from.Length == 0 ? null : read(from), to.Length == 0 ? null : read(to));
        if ((first is null && from.Length > 0) || (last is null && to.Length > 0) || (first ?? last) is null)
            _mistakes.Add($"'{key}={text}' cannot be read");
        else if (first > last)
            _mistakes.Add($"'{key}={text}' ends before it begins");
        return new Bounds(first, last, text);
    }

    private static decimal? WholeNumber(string text) => text.Length <= 3 && text.All(char.IsAsciiDigit) ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    private static decimal? PlainNumber(string text) => Decimal().IsMatch(text) ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    private int? Number(string key, int least, int most)
    {
        if (Single(key) is not { } text)
            return null;
        if (text.Length <= 4 && text.All(char.IsAsciiDigit) && int.Parse(text, CultureInfo.InvariantCulture) is var number && number >= least && number <= most)
            return number;
        _mistakes.Add($"'{key}={text}' cannot be read");
        return null;
    }

    private bool Flag(string key, string token) => Single(key) is { } text && IsOneOf(key, text, [token]);

    private bool? YesOrNo(string key) => Single(key) is { } text && IsOneOf(key, text, [Yes, No]) ? text == Yes : null;

    private T? One<T>(string key, Vocabulary<T> words)
        where T : struct, Enum => OneOf(key, Single(key), words);

    private T? OneOf<T>(string key, string? text, Vocabulary<T> words)
        where T : struct, Enum => text is not null && IsOneOf(key, text, words.All) && words.TryParse(text, out var term) ? term : null;

    private ImmutableArray<T> Many<T>(string key, Vocabulary<T> words)
        where T : struct, Enum => [.. Many(key, words.All).Select(text => words.TryParse(text, out var term) ? term : default)];

    private ImmutableArray<string> Many(string key, ImmutableArray<string> tokens) => [.. _values[key].Where(text => IsOneOf(key, text, tokens))];

    private bool IsOneOf(string key, string text, ImmutableArray<string> tokens)
    {
        if (tokens.Contains(text))
            return true;
        _mistakes.Add($"'{key}={text}' is none of {string.Join(", ", tokens)}");
        return false;
    }

    private ImmutableArray<T> Ids<T>(string key, Func<string, T> id, IEnumerable<T> known) => Ids(key, id, known.Contains);

    private ImmutableArray<T> Ids<T>(string key, Func<string, T> id, Func<T, bool> isKnown)
    {
        foreach (var text in _values[key].Where(v => !isKnown(id(v))))
            _mistakes.Add($"the archive has no {key} '{text}'");
        return [.. _values[key].Select(id).Where(isKnown)];
    }

    private string? Single(string key)
    {
        string[] values = [.. _values[key]];
        if (values.Length > 1)
            _mistakes.Add($"'{key}' takes one value");
        return values.FirstOrDefault();
    }

    private static readonly ImmutableHashSet<string> Keys = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "event", "sex", "measure", "championship", "from", "to", "intercalated", "nation", "predecessors", "athlete", "place", "medal", "mark", "margin", "behind", "age", "wind",
        "status", "records", "sources", "coverage", "changed", "group", "least", "each", "sort", "columns");

    /// <summary>What other sites hang on links to follow their readers.</summary>
    [GeneratedRegex("^(utm_.*|fbclid|gclid)$")]
    private static partial Regex Foreign();

    [GeneratedRegex(@"^-?[0-9]{1,5}(\.[0-9]{1,4})?$")]
    private static partial Regex Decimal();
}
