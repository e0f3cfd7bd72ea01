namespace TrackArchive.Domain.Knowledge;

/// <summary>The difference of two marks of one final, in seconds, metres or points, as precise as both are written.</summary>
public readonly record struct Gap(decimal Value, decimal Precision)
{
    private const int MaxDecimals = 4;

    /// <summary>How many decimals write the precision exactly: 0 of 1, 1 of a fifth, 2 of a hundredth or a quarter, 3 of a thousandth; 2 of a third, which none do.</summary>
    public int Decimals
    {
        get
        {
            var precision = Precision;
            for (var decimals = 0; decimals <= MaxDecimals; decimals++, precision *= 10)
            {
                if (precision == decimal.Truncate(precision))
                    return decimals;
            }

            return 2;
        }
    }

    /// <summary>
    /// How much worse <paramref name="other"/> is than <paramref name="better"/>; nothing where the two cannot be subtracted
    /// honestly: another precision, another clock, an estimate, or a mark that is the better of the two.
    /// </summary>
    public static Gap? Between(Event @event, Result better, Result other)
    {
        if (better is not { Mark: { } best, IsEstimated: false } || other is not { Mark: { } mark, IsEstimated: false })
            return null;
        var value = @event.MarkKind.LowerWins() ? mark.Value - best.Value : best.Value - mark.Value;
        return mark.Precision == best.Precision && mark.Timing == best.Timing && value >= 0 ? new Gap(value, mark.Precision) : null;
    }

    /// <summary>The winner's distance to the second place; nothing for a shared title.</summary>
    public static Gap? WinningMargin(Final final, Standings standings) =>
        standings.Champions.Take(2).ToArray() is [var winner] && standings.Rows.FirstOrDefault(r => r.Place == 2) is { } second
            ? Between(final.Event, winner.Result, second.Result)
            : null;
}
