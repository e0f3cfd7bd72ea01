using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Relations.Titles;

/// <summary>The champions of an event, oldest first, by the standings of the archive's date unless others are asked for.</summary>
public sealed class TitleLineage
{
    private readonly Dictionary<Final, int> _at = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LineageStep, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, int> _titlesByKey;

    /// <summary>How many holes come before each step.</summary>
    private readonly int[] _holes;

    /// <summary>How many contests come before each step.</summary>
    private readonly int[] _contests;

    private TitleLineage(ImmutableArray<LineageStep> steps)
    {
        Steps = steps;
        Titles = [.. steps.Where(s => s.IsTitle)];
        (_holes, _contests) = (new int[steps.Length + 1], new int[steps.Length + 1]);
        for (var i = 0; i < steps.Length; i++)
        {
            _places[steps[i]] = i;
            if (steps[i].Final is { } final)
                _at[final] = i;
            _holes[i + 1] = _holes[i] + (steps[i].IsHole ? 1 : 0);
            _contests[i + 1] = _contests[i] + (steps[i].WasContested ? 1 : 0);
        }

        _titlesByKey = steps
            .SelectMany((s, i) => s.IsCounted ? s.Champions.Select(c => c.Result.Key).Distinct().Select(key => (key, i)) : [])
            .ToLookup(p => p.key, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>Every edition from the first with the event to the last: titles, and those missed.</summary>
    public ImmutableArray<LineageStep> Steps { get; }

    /// <summary>The steps that have a champion.</summary>
    public ImmutableArray<LineageStep> Titles { get; }

    /// <summary>Editions of the same championship, held before the event came in; none where it was there from the first on.</summary>
    public static ImmutableArray<Edition> WithoutEvent(Archive archive, EventId eventId, ChampionshipId championship)
    {
        bool HasEvent(Edition e) => e.Programme.Contains(eventId);
        var editions = archive.GetChampionship(championship).Editions;
        return editions.Any(HasEvent) ? [.. editions.TakeWhile(e => !HasEvent(e)).Where(e => e.WasHeld)] : [];
    }

    /// <summary>Whether nothing between the first and the last edition is unknown to the archive.</summary>
    public bool IsWhole => _holes[^1] == 0;

    /// <summary>Runs of one champion's titles, in the order of their first.</summary>
    public ImmutableArray<Reign> Reigns =>
    [
        .. _titlesByKey.SelectMany(titles => RunsOf(titles.Key, [.. titles]))
            .OrderBy(r => _at[r.Titles[0].Final!]).ThenBy(r => r.Champion.Result.Order),
    ];

    /// <summary>The contests between two steps, or before the second where the first is absent, that somebody unknown may have won; oldest first.</summary>
    public ImmutableArray<LineageStep> FindHoles(LineageStep? after, LineageStep before)
    {
        var start = after is null ? 0 : _places[after] + 1;
        var end = _places[before];
        return _holes[end] == _holes[start] ? [] : [.. Steps[start..end].Where(s => s.IsHole)];
    }

    /// <summary>Whether a title that counts was there to be won between two steps: one that nobody is known to hold, or that is vacant.</summary>
    public bool WasContestedBetween(LineageStep before, LineageStep after) => _contests[_places[after]] > _contests[_places[before] + 1];

    /// <summary>How many contests between the first step and the last are unknown to the archive.</summary>
    public int HoleCount => _holes[^1];

    /// <summary>Absent for a final of another line.</summary>
    public LineageStep? StepOf(Final final) => _at.TryGetValue(final, out var at) ? Steps[at] : null;

    /// <summary>The title before this final's; absent for the first. A final without a champion has neighbours, too.</summary>
    public LineageStep? Previous(Final final) => Neighbour(final, -1);

    /// <summary>The step with a title after a final; absent for the last.</summary>
    public LineageStep? Next(Final final) => Neighbour(final, +1);

    /// <summary>The title from which this final's was taken over; absent for the first, and where somebody unknown may have held it in between.</summary>
    public LineageStep? FindPredecessor(Final final) => Previous(final) is { } before && FindHoles(before, StepOf(final)!).IsEmpty ? before : null;

    /// <summary>The title that took this final's over; absent as before.</summary>
    public LineageStep? FindSuccessor(Final final) => Next(final) is { } after && FindHoles(StepOf(final)!, after).IsEmpty ? after : null;

    /// <summary>The titles up to <paramref name="reach"/> before and after this final's, oldest first, without its own.</summary>
    public IEnumerable<LineageStep> Around(Final final, int reach) => _at.TryGetValue(final, out var at)
        ? Steps[..at].Where(s => s.IsTitle).TakeLast(reach).Concat(Steps[(at + 1)..].Where(s => s.IsTitle).Take(reach))
        : [];

    /// <summary>By the champion's id, or by a relay team's name or code.</summary>
    public ImmutableArray<LineageStep> TitlesOf(string key) => [.. _titlesByKey[key].Select(i => Steps[i])];

    /// <summary>One for each champion of the final; none of an intercalated one.</summary>
    public ImmutableArray<TitleHold> HoldsOf(Final final) =>
        _at.TryGetValue(final, out var at) && Steps[at].IsCounted ? [.. Steps[at].Champions.Select(c => CreateHold(c, at))] : [];

    /// <param name="archive">Where the finals are.</param>
    /// <param name="eventId">Whose titles.</param>
    /// <param name="championship">At which championship.</param>
    /// <param name="standings">By which standings, like those of another date; absent: by today's.</param>
    public static TitleLineage Create(Archive archive, EventId eventId, ChampionshipId championship, Func<Final, Standings>? standings = null)
    {
        var editions = archive.GetChampionship(championship).Editions;
        bool HasEvent(Edition e) => e.WasHeld && e.Programme.Contains(eventId);
        var first = editions.FirstOrDefault(HasEvent);
        if (first is null)
            return new TitleLineage([]);
        var last = editions.Last(HasEvent);
        var @event = archive.GetEvent(eventId);
        return new TitleLineage([.. editions.Where(e => e.Year >= first.Year && e.Year <= last.Year).Select(e => Step(archive, e, @event, standings ?? archive.Now))]);
    }

    /// <summary>All championships on one line, in time; intercalated editions stand outside it.</summary>
    public static TitleLineage Global(Archive archive, EventId eventId, Func<Final, Standings>? standings = null) =>
        Merged(archive.Championships.Select(c => Create(archive, eventId, c.Id, standings)));

    internal static TitleLineage Merged(IEnumerable<TitleLineage> lineages) => new(
        [.. lineages
            .SelectMany(l => l.Steps)
            .Where(s => s.Edition.Status != EditionStatus.Intercalated)
            .OrderBy(s => s.Final?.SortDate ?? s.Edition.Dates?.Last ?? new DateOnly(s.Edition.HeldIn, 12, 31))
            .ThenBy(s => s.Edition.Id.ToString(), StringComparer.Ordinal)]);

    private static LineageStep Step(Archive archive, Edition edition, Event @event, Func<Final, Standings> standings)
    {
        if (!edition.WasHeld)
            return new LineageStep(edition, @event, null, []) { Gap = edition.Status == EditionStatus.Cancelled ? TitleGap.Cancelled : TitleGap.NotHeld };
        if (!edition.Programme.Contains(@event.Id))
            return new LineageStep(edition, @event, null, []) { Gap = TitleGap.NotOnProgramme };
        if (archive.FindFinal(new FinalId(edition.Id, @event.Id)) is not { } final)
            return new LineageStep(edition, @event, null, []) { Gap = TitleGap.NotInArchive };
        var then = standings(final);
        ImmutableArray<Standing> champions = [.. then.Champions];
        return new LineageStep(edition, @event, final, champions)
        {
            Gap = champions.IsEmpty ? GapOf(then) : null,
            Former = FormerChampions.Find(archive, final, then),
        };
    }

    /// <summary>A first place that a decision took is vacant; one that nobody is recorded in is not known.</summary>
    private static TitleGap GapOf(Standings standings) =>
        standings.Rows.Any(r => r.RemovedBy is { } by && (by.PlaceBefore ?? r.Result.Place) == 1) ? TitleGap.Vacant : TitleGap.NotKnown;

    /// <summary>Every contest before of which nobody knows who won may have been one title more.</summary>
    private TitleHold CreateHold(Standing champion, int at)
    {
        int[] titles = [.. _titlesByKey[champion.Result.Key].TakeWhile(i => i < at)];
        var nth = Known.Between(titles.Length + 1, titles.Length + 1 + _holes[at]);
        var holes = FindHoles(null, Steps[at]);
        if (titles.Length == 0)
            return new TitleHold(champion, nth, TitleCourse.First, null) { Holes = holes };
        var before = titles[^1];
        var course = _contests[at] - _contests[before] == 1 ? TitleCourse.Retained
            : Steps[(before + 1)..at].Any(s => s.WasContested && !s.IsHole) ? TitleCourse.Regained : TitleCourse.Again;
        return new TitleHold(champion, nth, course, Steps[before]) { Holes = holes };
    }

    private IEnumerable<Reign> RunsOf(string key, int[] titles)
    {
        var start = 0;
        for (var i = 1; i <= titles.Length; i++)
        {
            if (i < titles.Length && _contests[titles[i]] - _contests[titles[i - 1]] == 1)
                continue;
            yield return new Reign(Steps[titles[start]].Champions.First(c => c.Result.Key == key), [.. titles[start..i].Select(t => Steps[t])]);
            start = i;
        }
    }

    private LineageStep? Neighbour(Final final, int step)
    {
        if (!_at.TryGetValue(final, out var at))
            return null;
        for (var i = at + step; i >= 0 && i < Steps.Length; i += step)
        {
            if (Steps[i].IsTitle)
                return Steps[i];
        }

        return null;
    }
}
