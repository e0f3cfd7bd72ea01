using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations.Distinctions;

namespace TrackArchive.Tests.Properties;

/// <summary>A champion of a completed contest; the merit is smaller the better the mark.</summary>
internal sealed record CompletedChampion(string Key, string Nation, Age? Age, decimal Merit, bool IsWindAssisted);

/// <summary>A contest of which everything is decided.</summary>
internal sealed record CompletedContest(EditionId Edition, Event Event, FinalId Final, int Year, DateOnly Day)
{
    public required CompletedChampion[] Champions { get; init; }

    /// <summary>By how much it was won; absent for a shared title and where nobody else finished.</summary>
    public required decimal? Margin { get; init; }

    public required string[] Podium { get; init; }
}

/// <summary>
/// One of the worlds that the archive allows: every unknown is filled at random within its bounds. It shares no rule with what derives
/// statements, and asks of each only whether it is true here.
/// </summary>
internal sealed class CompletedArchive
{
    private readonly Archive _archive;
    private readonly Random _random;
    private readonly Dictionary<AthleteId, DateOnly> _births = [];

    /// <summary>By how much the coarser marks of an event are off what would have been read more finely; those of one precision by the same.</summary>
    private readonly Dictionary<(EventId, decimal), decimal> _roundings = [];
    private readonly Dictionary<EventId, decimal> _finest;
    private readonly CompletedContest[] _contests;
    private readonly string[] _nations;
    private readonly string[] _keys;
    private readonly Dictionary<FinalId, CompletedContest> _byFinal;

    public CompletedArchive(Archive archive, int seed)
    {
        (_archive, _random) = (archive, new Random(seed));
        _nations = [.. archive.Nations.Select(n => n.Id.Value).Order(StringComparer.Ordinal)];
        _keys = [.. archive.Finals.SelectMany(f => archive.Now(f).Champions).Select(c => c.Result.Key).Distinct().Order(StringComparer.Ordinal)];
        _finest = archive.Finals.SelectMany(f => archive.Now(f).Champions.Select(c => (f.Event.Id, c.Result.Mark?.Precision)))
            .Where(m => m.Precision is not null).GroupBy(m => m.Id).ToDictionary(g => g.Key, g => g.Min(m => m.Precision!.Value));
        _contests =
        [
            .. from championship in archive.Championships
               from edition in championship.Editions
               where edition.Status == EditionStatus.Official
               from @event in archive.Events
               where edition.Programme.Contains(@event.Id)
               let contest = Complete(edition, @event)
               where contest is not null
               select contest,
        ];
        _contests = [.. _contests.OrderBy(c => c.Day).ThenBy(c => c.Final.ToString(), StringComparer.Ordinal)];
        _byFinal = _contests.ToDictionary(c => c.Final);
    }

    /// <summary>Whether a statement is true here of all that it speaks of; absent for an intercalated final.</summary>
    public bool? IsTrue(Final final, Milestone m)
    {
        if (!_byFinal.TryGetValue(final.Id, out var own))
            return null;
        var leftOut = m.LeftOut.Select(l => new FinalId(l.Step.Edition.Id, l.Step.Event.Id)).ToHashSet();
        var line = _contests.Where(c => c.Event.Id == final.Event.Id && c.Edition.Championship == final.Id.Edition.Championship).ToArray();
        var spokenOf = line.Where(c => !leftOut.Contains(c.Final)).ToArray();
        var before = line.TakeWhile(c => c.Final != final.Id).ToArray();
        var champion = own.Champions.FirstOrDefault(c => c.Key == m.Who.Result.Key);
        var champions = spokenOf.SelectMany(c => c.Champions).ToArray();
        return m.Kind switch
        {
            MilestoneKind.YoungestWinner => champions.All(c => c.Age!.Value.CompareTo(champion!.Age!.Value) >= 0) && m.Age!.Value.Includes(champion!.Age!.Value),
            MilestoneKind.OldestWinner => champions.All(c => c.Age!.Value.CompareTo(champion!.Age!.Value) <= 0) && m.Age!.Value.Includes(champion!.Age!.Value),
            MilestoneKind.BestWinningMark => champions.All(c => ReferenceEquals(c, champion) || c.Merit > champion!.Merit),
            MilestoneKind.PoorestWinningMark => champions.All(c => ReferenceEquals(c, champion) || c.Merit < champion!.Merit),
            MilestoneKind.WidestMargin => spokenOf.All(c => !(c.Margin > own.Margin)),
            MilestoneKind.NarrowestMargin => spokenOf.All(c => !(c.Margin < own.Margin)),
            MilestoneKind.Record => before.Where(c => !leftOut.Contains(c.Final)).SelectMany(c => c.Champions).All(c => c.Merit > champion!.Merit),
            MilestoneKind.RecordEqualled => before.Where(c => !leftOut.Contains(c.Final)).SelectMany(c => c.Champions).All(c => c.Merit >= champion!.Merit),
            MilestoneKind.DoubleAtEdition => m.Number.Includes(_contests.Count(c => c.Edition == own.Edition && c.Champions.Any(x => x.Key == m.Who.Result.Key))),
            MilestoneKind.Retained => before[^1].Champions.Any(c => c.Key == m.Who.Result.Key) && m.Number.Includes(Nth(before, m)),
            MilestoneKind.Regained => before[^1].Champions.All(c => c.Key != m.Who.Result.Key || leftOut.Contains(before[^1].Final)) && m.Number.Includes(Nth(before, m)),
            MilestoneKind.FirstTitleOfNation => Earlier(own, leftOut).All(c => c.Champions.All(x => x.Nation != m.Who.Result.Nation!.Id.Value)),
            MilestoneKind.FirstMedalOfNation => Earlier(own, leftOut).All(c => !c.Podium.Contains(m.Who.Result.Nation!.Id.Value)),
            MilestoneKind.EndOfWait => Earlier(own, []).LastOrDefault(c => c.Champions.Any(x => x.Nation == m.Who.Result.Nation!.Id.Value)) is { } last
                && m.Number.Includes(own.Year - last.Year),
            _ => throw new ArgumentOutOfRangeException(nameof(m), m.Kind, "a milestone that is not checked"),
        };
    }

    /// <summary>The contests of an event, for the message of a failure.</summary>
    public string Describe(Event @event) => string.Join('\n', _contests.Where(c => c.Event.Id == @event.Id).Select(c =>
        $"{c.Final} {c.Day:yyyy-MM-dd} by {c.Margin}: {string.Join(", ", c.Champions.Select(x => $"{x.Key} {x.Nation} {x.Age} {x.Merit}"))}; recorded {string.Join(", ", _archive.FindFinal(c.Final)?.Results.Select(r => $"{r.Place} {r.Key} {r.Mark}{(r.IsEstimated ? "e" : "")}") ?? [])}"));

    private IEnumerable<CompletedContest> Earlier(CompletedContest own, HashSet<FinalId> leftOut) =>
        _contests.TakeWhile(c => !ReferenceEquals(c, own)).Where(c => c.Event.Id == own.Event.Id && !leftOut.Contains(c.Final));

    private static int Nth(CompletedContest[] before, Milestone m) => before.Count(c => c.Champions.Any(x => x.Key == m.Who.Result.Key)) + 1;

    /// <summary>A contest whose title a decision left vacant has no champion in any world.</summary>
    private CompletedContest? Complete(Edition edition, Event @event)
    {
        var id = new FinalId(edition.Id, @event.Id);
        var final = _archive.FindFinal(id);
        var standings = final is null ? null : _archive.Now(final);
        Standing[] known = [.. standings?.Champions ?? []];
        var day = final is null ? Day(KnownDays.FromRace(Undated(edition, @event))) : Day(KnownDays.FromRace(final));
        if (known.Length == 0 && standings is not null && standings.Rows.Any(r => r.RemovedBy is not null))
            return null;
        var champions = known.Length == 0
            ? [new CompletedChampion(Pick(_keys), Pick(_nations), new Age(_random.Next(12, 60), _random.Next(365)), Extreme(), _random.Next(2) == 0)]
            : known.Select(c => new CompletedChampion(c.Result.Key, c.Result.Nation!.Id.Value, AgeOn(c.Result.Athlete, day), Merit(final!, standings!, c), false)).ToArray();
        string[] podium =
        [
            .. standings?.Medallists.Select(s => s.Result.Nation!.Id.Value) ?? [],
            .. Enumerable.Range(0, UnknownMedalCount(final, standings)).Select(_ => Pick(_nations)),
            .. known.Length == 0 ? champions.Select(c => c.Nation) : [],
        ];
        return new CompletedContest(edition.Id, @event, id, edition.HeldIn, day) { Champions = champions, Margin = Margin(final, standings, known), Podium = podium };
    }

    /// <summary>Nobody comes second to whoever runs alone, and a medal that somebody holds is not free.</summary>
    private static int UnknownMedalCount(Final? final, Standings? standings)
    {
        if (final is null)
            return 3;
        if (final.Coverage >= Coverage.Medals || final.Results.Any(r => r.Status == ResultStatus.Walkover))
            return 0;
        return 3 - standings!.Medallists.Select(m => m.Medal).Distinct().Count();
    }

    private static Final Undated(Edition edition, Event @event) => new(new FinalId(edition.Id, @event.Id), edition, @event) { ContentPath = "" };

    private DateOnly Day(Known<DateOnly> day) => day.Min!.Value.AddDays(_random.Next(day.Max!.Value.DayNumber - day.Min.Value.DayNumber + 1));

    private Age? AgeOn(Athlete? athlete, DateOnly day)
    {
        if (athlete is null)
            return null;
        if (!_births.TryGetValue(athlete.Id, out var birth))
        {
            var known = KnownDays.FromBirth(athlete);
            _births[athlete.Id] = birth = known.Kind == KnowledgeKind.Unknown ? day.AddDays(-_random.Next(4000, 20000)) : Day(known);
        }

        return Age.FromBirth(birth, day);
    }

    /// <summary>
    /// As written, or where the line has finer ones, any that rounds to it; marks of one precision keep their order. A missing mark or an estimate is
    /// anything that the places behind allow.
    /// </summary>
    private decimal Merit(Final final, Standings standings, Standing champion)
    {
        static decimal Sign(Event e, decimal value) => e.MarkKind == MarkKind.Time ? value : -value;
        if (champion.Result is { Mark: { } mark, IsEstimated: false } && mark.Kind == final.Event.MarkKind)
            return Sign(final.Event, mark.Value + Rounding(final.Event, mark.Precision));
        var behind = standings.Rows.Where(r => r.Place > 1 && r.Result is { Mark: not null, IsEstimated: false }).Select(r => Sign(final.Event, r.Result.Mark!.Value.Value)).ToArray();
        return behind.Length == 0 ? Extreme() : behind.Min() - (_random.Next(0, 3) * _random.Next(0, 100));
    }

    private decimal? Margin(Final? final, Standings? standings, Standing[] champions)
    {
        if (champions.Length > 1 || (final is not null && final.Coverage == Coverage.Complete && standings!.Rows.All(r => !(r.Place > 1))))
            return null;
        if (final is not null && Gap.WinningMargin(final, standings!) is { } margin)
            return Math.Max(0, margin.Value + Rounding(final.Event, margin.Precision));
        var caps = champions.Length == 0 ? [] : standings!.Rows.Where(r => r.Place > 1).Select(r => Gap.Between(final!.Event, champions[0].Result, r.Result)?.Value).OfType<decimal>().ToArray();
        return caps.Length == 0 ? _random.Next(0, 2) * _random.Next(0, 1000) : caps.Min() * _random.Next(0, 11) / 10;
    }

    private decimal Rounding(Event @event, decimal precision)
    {
        var finest = _finest.GetValueOrDefault(@event.Id, precision);
        if (precision <= finest)
            return 0;
        if (!_roundings.TryGetValue((@event.Id, precision), out var rounding))
            _roundings[(@event.Id, precision)] = rounding = -(precision / 2) + ((precision - (finest / 2)) * _random.Next(0, 21) / 20);
        return rounding;
    }

    /// <summary>Better or worse than anything that anybody ever wrote.</summary>
    private decimal Extreme() => _random.Next(2) == 0 ? -1_000_000 : 1_000_000;

    private string Pick(string[] all) => all[_random.Next(all.Length)];
}
