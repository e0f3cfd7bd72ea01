using System.Globalization;

namespace TrackArchive.Domain.Marks;

/// <summary>The number of a mark in seconds, metres or points, and the finest step that its writing shows.</summary>
internal readonly record struct MarkNumber(decimal Value, decimal Precision)
{
    /// <summary>Absent where the number can be read; else which part of it cannot, and why.</summary>
    /// <remarks>
    /// A fraction belongs to seconds only: hand clocks had fifths, quarters or tenths. Nobody measured halves of a metre, and half
    /// a point was never given; <c>8 1/2 m</c> would be feet and inches in the wrong column.
    /// </remarks>
    public static string? Read(string number, string fraction, MarkKind kind, out MarkNumber read)
    {
        read = default;
        if (kind != MarkKind.Time && (fraction.Length > 0 || number.Contains(':', StringComparison.Ordinal)))
            return fraction.Length > 0 ? $"the fraction '{fraction}' is for times only" : "':' is for times only";
        var parts = number.Split(':');
        var last = decimal.Parse(parts[^1], CultureInfo.InvariantCulture);
        if (parts.Skip(1).FirstOrDefault(p => decimal.Parse(p, CultureInfo.InvariantCulture) >= 60 || p.Split('.')[0].Length != 2) is { } wrong)
            return $"'{wrong}' is not two digits below 60";
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var part = new MarkNumber(0, point < 0 ? 1 : Tenth(number.Length - point - 1));
        if (fraction.Length > 0 && (point >= 0 || !TryReadFraction(fraction, out part)))
            return point >= 0 ? $"'{number}' has both decimals and the fraction '{fraction}'" : $"'{fraction}' is not a fraction in halves, quarters, fifths or tenths of a second";
        var whole = parts[..^1].Aggregate(0m, (sum, p) => (sum + int.Parse(p, CultureInfo.InvariantCulture)) * 60);
        read = new MarkNumber(whole + last + part.Value, part.Precision);
        return null;
    }

    private static bool TryReadFraction(string fraction, out MarkNumber read)
    {
        var parts = fraction.Split('/');
        var (above, below) = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        var isKnown = below is 2 or 4 or 5 or 10 && above < below;
        read = isKnown ? new MarkNumber((decimal)above / below, 1m / below) : default;
        return isKnown;
    }

    private static decimal Tenth(int decimals)
    {
        var precision = 1m;
        for (var i = 0; i < decimals; i++)
            precision /= 10;
        return precision;
    }
}
