using System.Globalization;

namespace TrackArchive.Domain;

/// <summary>
/// A day, a month or a year of the Gregorian calendar, as much of it as is known; <see cref="IsApproximate"/> for
/// <c>~1956</c>, a year worked out from an age and one year off at most.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int month, int day, bool approximate) =>
        (Year, Month, Day, IsApproximate) = (year, month, day, approximate);

    public int Year { get; }

    /// <summary>1 to 12, or 0 where only the year is known.</summary>
    public int Month { get; }

    /// <summary>1 to 31, or 0 where the day is not known.</summary>
    public int Day { get; }

    public bool IsApproximate { get; }

    public bool IsExact => Day != 0;

    /// <summary>The last day of the period: from then on the whole of it has passed.</summary>
    public DateOnly LastDay => Month == 0
        ? new DateOnly(Year, 12, 31)
        : Day == 0 ? new DateOnly(Year, Month, DateTime.DaysInMonth(Year, Month)) : new DateOnly(Year, Month, Day);

    public DateOnly FirstDay => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    public static PartialDate FromDay(DateOnly day) => new(day.Year, day.Month, day.Day, false);

    /// <summary>Reads <c>1984-08-11</c>, <c>1984-08</c>, <c>1984</c> or <c>~1956</c>; a day must exist in the calendar.</summary>
    public static ParseResult<PartialDate> TryParse(string text)
    {
        var approximate = text.StartsWith('~');
        var parts = (approximate ? text[1..] : text).Split('-');
        int[] widths = [4, 2, 2];
        if (parts.Length > 3 || (approximate && parts.Length > 1) || parts.Where((p, i) => p.Length != widths[i] || !p.All(char.IsAsciiDigit)).Any())
            return ParseResult<PartialDate>.Failure($"'{text}' is no date: expected 1984-08-11, 1984-08 or 1984");
        var numbers = parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture)).Concat([0, 0]).ToArray();
        var (year, month, day) = (numbers[0], numbers[1], numbers[2]);
        var exists = year >= 1 && (parts.Length < 2 || month is >= 1 and <= 12)
            && (parts.Length < 3 || (day >= 1 && day <= DateTime.DaysInMonth(year, month)));
        return exists
            ? ParseResult<PartialDate>.Success(new PartialDate(year, month, day, approximate))
            : ParseResult<PartialDate>.Failure($"'{text}' is not in the calendar");
    }

    public int CompareTo(PartialDate other) =>
        (LastDay, Month, Day, IsApproximate).CompareTo((other.LastDay, other.Month, other.Day, other.IsApproximate));

    public override string ToString()
    {
        var year = (IsApproximate ? "~" : "") + Year.ToString("0000", CultureInfo.InvariantCulture);
        return Month == 0 ? year : Day == 0 ? $"{year}-{Month:00}" : $"{year}-{Month:00}-{Day:00}";
    }
}
