using System.Globalization;

namespace TrackArchive.Domain.Values;

/// <summary>
/// A day, a month or a year of the Gregorian calendar, from the year 1 to 9999, as much of it as is known;
/// <see cref="IsApproximate"/> for <c>~1956</c>, a year worked out from an age and one year off at most. Two are equal where they
/// say the same: <c>1984</c> is not <c>1984-12-31</c>, nor <c>~1984</c>. They sort by <see cref="LastDay"/>, the vaguer of equals
/// first. The default says nothing: any day can be meant.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int month, int day, bool approximate) =>
        (Year, Month, Day, IsApproximate) = (year, month, day, approximate);

    /// <summary>1 to 9999, or 0 in the default.</summary>
    public int Year { get; }

    /// <summary>1 to 12, or 0 where only the year is known.</summary>
    public int Month { get; }

    /// <summary>1 to 31, or 0 where the day is not known.</summary>
    public int Day { get; }

    /// <summary>Written with <c>~</c>: it may be one year off.</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether the day is known.</summary>
    public bool IsExact => Day != 0;

    /// <summary>The first day that can be meant; an approximate year is taken as written.</summary>
    public DateOnly FirstDay => Year == 0 ? DateOnly.MinValue : new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The last day that can be meant: after it the whole of the period has passed.</summary>
    public DateOnly LastDay => (Year, Month, Day) switch
    {
        (0, _, _) => DateOnly.MaxValue,
        (_, 0, _) => new DateOnly(Year, 12, 31),
        (_, _, 0) => new DateOnly(Year, Month, DateTime.DaysInMonth(Year, Month)),
        _ => new DateOnly(Year, Month, Day),
    };

    /// <summary>A whole day, and no estimate.</summary>
    public static PartialDate FromDay(DateOnly day) => new(day.Year, day.Month, day.Day, false);

    /// <summary>Reads <c>1984-08-11</c>, <c>1984-08</c>, <c>1984</c> or <c>~1956</c>; a day must exist in the calendar.</summary>
    public static ParseResult<PartialDate> TryParse(string text)
    {
        var approximate = text.StartsWith('~');
        var parts = (approximate ? text[1..] : text).Split('-');
        int[] widths = [4, 2, 2];
        if (parts.Length > 3 || (approximate && parts.Length > 1) || parts.Where((p, i) => p.Length != widths[i] || !p.All(char.IsAsciiDigit)).Any())
            return ParseResult<PartialDate>.Failure($"'{text}' is not a valid date: expected 1984-08-11, 1984-08 or 1984");
        var numbers = parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture)).Concat([0, 0]).ToArray();
        var (year, month, day) = (numbers[0], numbers[1], numbers[2]);
        var missing = (parts.Length, year, month, day) switch
        {
            (_, 0, _, _) => "the calendar begins with the year 0001",
            ( >= 2, _, < 1 or > 12, _) => $"there is no month {parts[1]}",
            (3, _, _, _) when day < 1 || day > DateTime.DaysInMonth(year, month) => $"{parts[0]}-{parts[1]} has no day {parts[2]}",
            _ => null,
        };
        return missing is null
            ? ParseResult<PartialDate>.Success(new PartialDate(year, month, day, approximate))
            : ParseResult<PartialDate>.Failure($"'{text}' is not in the calendar: {missing}");
    }

    public int CompareTo(PartialDate other) =>
        (LastDay, Month, Day, IsApproximate, Year).CompareTo((other.LastDay, other.Month, other.Day, other.IsApproximate, other.Year));

    /// <summary>As it is written in files; empty in the default.</summary>
    public override string ToString()
    {
        if (Year == 0)
            return "";
        var year = (IsApproximate ? "~" : "") + Year.ToString("0000", CultureInfo.InvariantCulture);
        return Month == 0 ? year : Day == 0 ? $"{year}-{Month:00}" : $"{year}-{Month:00}-{Day:00}";
    }
}
