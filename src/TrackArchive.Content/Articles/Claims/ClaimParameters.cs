using System.Globalization;
using TrackArchive.Content.Articles.Links;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Articles.Claims;

/// <summary>
/// The parameters of one claim, each taken once; what cannot be read or was not asked for is reported, and the claim then
/// <see cref="Failed"/>.
/// </summary>
internal sealed class ClaimParameters
{
    private readonly Dictionary<string, string> _left = new(StringComparer.Ordinal);
    private readonly List<string> _asked = [];
    private readonly EntityIndex _index;
    private readonly SourceLocation _at;
    private readonly DiagnosticBag _diagnostics;

    public ClaimParameters(ClaimText text, EntityIndex index, SourceLocation at, DiagnosticBag diagnostics)
    {
        (_index, _at, _diagnostics) = (index, at, diagnostics);
        foreach (var (key, value) in text.Parameters)
        {
            if (!_left.TryAdd(key, value))
                Fail($"'{key}' appears twice");
        }
    }

    public bool Failed { get; private set; }

    /// <summary>One of a closed set; its first where the parameter is absent.</summary>
    public T Word<T>(string key, Vocabulary<T> all)
        where T : struct, Enum => Word(key, [.. all.Terms.Select(term => (all[term], term))]);

    /// <summary>One of a closed set of words; the first where the parameter is absent.</summary>
    public T Word<T>(string key, params (string Word, T Meaning)[] all)
    {
        if (Take(key) is not { } text)
            return all[0].Meaning;
        foreach (var (word, meaning) in all)
        {
            if (word == text)
                return meaning;
        }

        var words = all.Select(w => w.Word).ToArray();
        Fail($"'{text}' is not a valid {key}", Nearest.Hint(text, words) ?? $"expected {string.Join(", ", words)}");
        return all[0].Meaning;
    }

    /// <summary>A term of a closed set; absent where the parameter is, or is "any".</summary>
    public T? Term<T>(string key, Vocabulary<T> all)
        where T : struct, Enum => Word<T?>(key, [("any", null), .. all.Terms.Select(term => (all[term], (T?)term))]);

    /// <summary>Two events or more, joined by commas.</summary>
    public IReadOnlyList<EventId>? Events(string key)
    {
        if (Take(key)?.Split(',') is not [_, _, ..] ids)
        {
            Fail("the claim names no events", $"add {key}=…,…");
            return null;
        }

        EventId?[] events = [.. ids.Select(EventOf)];
        return events.Any(e => e is null) ? null : [.. events.Select(e => e!.Value)];
    }

    public string? Text(string key) => Take(key);

    public Authority? Authority()
    {
        if (Take("authority") is not { } text)
            return null;
        if (_index.Authorities.Find(text) is { } authority)
            return authority;
        Fail($"unknown authority '{text}'", Nearest.Hint(text, _index.Authorities.Ids) ?? $"expected {string.Join(", ", _index.Authorities.Ids)}");
        return null;
    }

    /// <summary>The end of the period, as everywhere.</summary>
    public DateOnly? Day(string key)
    {
        if (Take(key) is not { } text)
            return null;
        var date = PartialDate.TryParse(text);
        return date.Succeeded ? date.Value.LastDay : Fail<DateOnly?>(date.Error);
    }

    public int? Number(string key, int min = 1)
    {
        if (Take(key) is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min
            ? number
            : Fail<int?>($"'{text}' is not a valid {key}", "expected a whole number");
    }

    public decimal? Metres(string key)
    {
        if (Take(key) is not { } text)
            return null;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var metres) && metres > 0
            ? metres
            : Fail<decimal?>($"'{text}' is not a valid {key}", "expected metres like 800 or 1609.344");
    }

    public AthleteId? Athlete(string key) => Id(key, _index.Athletes.Ids, id => new AthleteId(id));

    public EventId? Event(string key) => Id(key, _index.Events, id => new EventId(id));

    public ChampionshipId? Championship(string key) => Id(key, _index.Championships, id => new ChampionshipId(id));

    public TeamId? Club(string key) => Id(key, _index.Clubs, id => new TeamId(id));

    public TeamId? Nation(string key) => Id(key, _index.Nations, id => new TeamId(id));

    /// <summary>A final that the archive has or should have: its edition and its event are known. An edition is enough where the event is given elsewhere.</summary>
    public FinalId? Final(string key, EventId? @event)
    {
        if (Take(key) is not { } text)
            return null;
        var path = text.Split('/');
        return FinalOf(path.Length == 2 && @event is { } id ? [.. path, id.Value] : path);
    }

    public FinalId? FinalOf(IReadOnlyList<string> path)
    {
        if (path.Count == 3 && _index.EditionOf($"{path[0]}/{path[1]}") is { } edition && _index.Events.Contains(path[2]))
            return new FinalId(edition, new EventId(path[2]));
        return Unknown<FinalId>(string.Join('/', path));
    }

    public string? EntryAt(string key) => Take(key) is { } text ? EntryOf(text) : null;

    /// <summary>An athlete, or a relay team as decisions name it; nothing where it is neither.</summary>
    public string? EntryOf(string text) =>
        !Slug.IsValid(text) || _index.Athletes.Find(text) is not null ? text : Unknown<AthleteId>(text)?.Value;

    public AthleteId? AthleteOf(string id) => _index.Athletes.Find(id) is null ? Unknown<AthleteId>(id) : new AthleteId(id);

    public EventId? EventOf(string id) => _index.Events.Contains(id) ? new EventId(id) : Unknown<EventId>(id);

    public ChampionshipId? ChampionshipOf(string id) => _index.Championships.Contains(id) ? new ChampionshipId(id) : Unknown<ChampionshipId>(id);

    /// <summary>Reports parameters that nobody asked for.</summary>
    public void Close()
    {
        foreach (var key in _left.Keys.Order(StringComparer.Ordinal))
            Fail($"unknown parameter '{key}'", _asked.Count == 0 ? "it takes no parameters" : Nearest.Hint(key, _asked) ?? $"expected {string.Join(", ", _asked.Distinct())}");
    }

    public void Fail(string message, Hint? hint = null)
    {
        Failed = true;
        _diagnostics.Add(Codes.BadClaim, _at, message, hint);
    }

    private T? Fail<T>(string message, Hint? hint = null)
    {
        Fail(message, hint);
        return default;
    }

    private T? Unknown<T>(string id)
        where T : struct
    {
        Failed = true;
        if (!_index.IsIncomplete)
            _diagnostics.Add(Codes.BrokenLink, _at, $"there is no '{id}' in the archive", () => _index.FindMeant(id) is { } meant ? Nearest.Mean(meant) : null);
        return null;
    }

    private T? Id<T>(string key, IEnumerable<string> known, Func<string, T> id)
        where T : struct
    {
        if (Take(key) is not { } text)
            return null;
        return known.Contains(text) ? id(text) : Unknown<T>(text);
    }

    private string? Take(string key)
    {
        _asked.Add(key);
        return _left.Remove(key, out var value) ? value : null;
    }
}
