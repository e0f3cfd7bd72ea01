using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Theme.Pictures.Drawing;

/// <summary>Round marks between the least and the greatest, at most six.</summary>
public static class MarkAxis
{
    private const int MaxSteps = 6;
    private static readonly ImmutableArray<decimal> Seconds = [0.1m, 0.2m, 0.5m, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600];
    private static readonly ImmutableArray<decimal> Metres = [0.01m, 0.02m, 0.05m, 0.1m, 0.2m, 0.5m, 1, 2, 5, 10, 20];
    private static readonly ImmutableArray<decimal> Points = [10, 20, 50, 100, 200, 500, 1000, 2000];
    private static readonly ImmutableArray<decimal> TeamPoints = [1, 2, 5, 10, 20, 50, 100];
    private static readonly ImmutableArray<decimal> LongMetres = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];

    public static ImmutableArray<(decimal Value, string Words)> CreateTicks(MarkKind kind, decimal least, decimal greatest)
    {
        var steps = kind switch { MarkKind.Time => Seconds, MarkKind.Length => Metres, MarkKind.Points => Points, MarkKind.FewestPoints => TeamPoints, MarkKind.Distance => LongMetres, _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null) };
        var step = steps.FirstOrDefault(s => decimal.Floor(greatest / s) - decimal.Ceiling(least / s) < MaxSteps, steps[^1]);
        var ticks = ImmutableArray.CreateBuilder<(decimal, string)>();
        for (var value = decimal.Ceiling(least / step) * step; value <= greatest; value += step)
            ticks.Add((value, Words(kind, value, step)));
        return ticks.ToImmutable();
    }

    private static string Words(MarkKind kind, decimal value, decimal step)
    {
        if (kind is MarkKind.Points or MarkKind.FewestPoints)
            return value.ToString("0", CultureInfo.InvariantCulture);
        if (kind == MarkKind.Length)
            return NumberWords.FormatMetres(value.ToString(step < 0.1m ? "0.00" : step < 1 ? "0.0" : "0", CultureInfo.InvariantCulture));
        if (kind == MarkKind.Distance)
            return NumberWords.FormatKilometres((value / 1000).ToString(step < 1000 ? "0.0" : "0", CultureInfo.InvariantCulture));
        var (hours, minutes, seconds) = ((int)(value / 3600), (int)(value / 60) % 60, value % 60);
        var tail = seconds.ToString(step < 1 ? "00.0" : "00", CultureInfo.InvariantCulture);
        return hours > 0 ? string.Create(CultureInfo.InvariantCulture, $"{hours}:{minutes:00}:{tail}")
            : minutes > 0 ? string.Create(CultureInfo.InvariantCulture, $"{minutes}:{tail}")
            : seconds.ToString(step < 1 ? "0.0" : "0", CultureInfo.InvariantCulture) + " s";
    }
}
