using System.Globalization;
using TrackArchive.Domain;

namespace TrackArchive.Pages.Wording;

/// <summary>Days, months, years and spans of them.</summary>
public static class DateWords
{
    /// <summary>"11 August 1984", "August 1984", "1984", "about 1956": as much of it as is known.</summary>
    public static string Format(PartialDate date) =>
        (date.IsApproximate ? "about " : "") + (date.Month == 0
            ? date.Year.ToString(CultureInfo.InvariantCulture)
            : date.Day == 0
                ? date.FirstDay.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
                : Format(date.FirstDay));

    public static string Format(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The day that a source states, or else the only one of the edition; absent where neither is known.</summary>
    public static string? FindDay(Race race) => race.Date is { } stated ? Format(stated)
        : race.Edition.Dates is { } dates && dates.First == dates.Last ? Format(dates.First)
        : null;

    /// <summary>"18:45".</summary>
    public static string Format(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"3 to 12 August 1984".</summary>
    public static string FormatSpan(DateSpan span)
    {
        if (span.First == span.Last)
            return Format(span.First);
        var first = span.First.Year != span.Last.Year
            ? Format(span.First)
            : span.First.ToString(span.First.Month == span.Last.Month ? "%d" : "d MMMM", CultureInfo.InvariantCulture);
        return $"{first} to {Format(span.Last)}";
    }

    /// <summary>"1980s".</summary>
    public static string FormatDecade(int year) => $"{year / 10 * 10}s";

    /// <summary>"August".</summary>
    public static string NameOfMonth(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    /// <summary>A day of any year: "11 August".</summary>
    public static string FormatDay(int day, int month) => $"{day} {NameOfMonth(month)}";
}
