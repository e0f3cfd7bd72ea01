using TrackArchive.Domain.Marks;

namespace TrackArchive.Domain;

/// <summary>
/// How good and how poor a mark of an event can be before it is more likely a slip than a performance. The bounds are about three
/// in a hundred beyond the best on record by 2025 (World Athletics' all-time lists), old implements included, and as
/// generous at the other end as children and veterans need.
/// </summary>
public static class PlausibleMarks
{
    /// <summary>Nobody finishes so slowly, or jumps or throws so short, in a race or contest worth a final.</summary>
    private const int TimesSlower = 4;
    private const int TimesShorter = 8;

    /// <summary>No woman has run or walked within five in a hundred of the best man's time.</summary>
    private const decimal WomenSlower = 1.05m;

    /// <summary>Three of four runners of a relay start flying.</summary>
    private const decimal RelayFaster = 0.93m;

    private static readonly (decimal Metres, decimal Seconds)[] Runs =
        [(50, 5.4m), (60, 6.2m), (100, 9.3m), (200, 18.7m), (400, 42), (800, 98), (1500, 200), (3000, 430), (5000, 740), (10_000, 1_530), (21_097.5m, 3_300), (42_195, 7_000), (100_000, 21_000)];

    private static readonly (decimal Metres, decimal Seconds)[] Walks =
        [(1_500, 285), (3_000, 600), (10_000, 2_180), (20_000, 4_430), (35_000, 8_300), (50_000, 12_350), (100_000, 30_000)];

    /// <summary>By the event's id without its sex: metres or points, men's and women's.</summary>
    private static readonly Dictionary<string, (decimal Men, decimal Women)> Best = new(StringComparer.Ordinal)
    {
        ["high-jump"] = (2.53m, 2.17m),
        ["pole-vault"] = (6.5m, 5.22m),
        ["long-jump"] = (9.23m, 7.75m),
        ["triple-jump"] = (18.85m, 16.22m),
        ["shot-put"] = (24.3m, 23.3m),
        ["discus-throw"] = (77.9m, 79.1m),
        ["hammer-throw"] = (89.4m, 85.5m),
        ["javelin-throw"] = (108, 82.4m),
        ["decathlon"] = (9_400, 9_400),
        ["heptathlon"] = (7_510, 7_510),
    };

    /// <summary>Whether somebody may have done it; true for events that no bound is known of.</summary>
    public static bool Allow(Event @event, Mark mark) => FindBounds(@event) is not { } bounds || (mark.Value >= bounds.Min && mark.Value <= bounds.Max);

    /// <summary>In the unit of the event's marks, both included; absent for events that nobody has bounds for.</summary>
    public static (decimal Min, decimal Max)? FindBounds(Event @event) => @event.Discipline switch
    {
        Discipline.Track or Discipline.Road or Discipline.Hurdles or Discipline.Steeplechase => Times(@event, Runs, @event.Distance),
        Discipline.Walk => Times(@event, Walks, @event.Distance),
        Discipline.Relay when @event.Legs > 0 => Relay(@event),
        Discipline.Relay or Discipline.Team or Discipline.TimedRun or Discipline.Wheelchair or Discipline.Match => null,
        Discipline.Jump or Discipline.Throw or Discipline.Combined => Field(@event),
        _ => throw new ArgumentOutOfRangeException(nameof(@event), @event.Discipline, "a discipline without a rule for marks"),
    };

    private static (decimal, decimal)? Times(Event @event, (decimal Metres, decimal Seconds)[] fastest, decimal? distance)
    {
        if (distance is not { } metres || FindSeconds(fastest, metres) is not { } seconds)
            return null;
        var best = @event.Sex == Sex.Women ? seconds * WomenSlower : seconds;
        return (best, best * TimesSlower);
    }

    private static (decimal, decimal)? Relay(Event @event) =>
        Times(@event, Runs, @event.Distance / @event.Legs) is var (min, max) ? (min * @event.Legs * RelayFaster, max * @event.Legs) : null;

    private static (decimal, decimal)? Field(Event @event)
    {
        var name = @event.Id.Value[(@event.Id.Value.IndexOf('-', StringComparison.Ordinal) + 1)..];
        if (!Best.TryGetValue(name, out var best))
            return null;
        var max = @event.Sex == Sex.Women ? best.Women : best.Men;
        return @event.Discipline == Discipline.Combined ? (1, max) : (max / TimesShorter, max);
    }

    /// <summary>Between two distances of the table in proportion; absent beyond its ends.</summary>
    private static decimal? FindSeconds((decimal Metres, decimal Seconds)[] table, decimal metres)
    {
        for (var i = 1; i < table.Length; i++)
        {
            var (from, to) = (table[i - 1], table[i]);
            if (metres >= from.Metres && metres <= to.Metres)
                return from.Seconds + ((to.Seconds - from.Seconds) * (metres - from.Metres) / (to.Metres - from.Metres));
        }

        return null;
    }
}
