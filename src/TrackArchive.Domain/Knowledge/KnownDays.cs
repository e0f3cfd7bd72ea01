namespace TrackArchive.Domain.Knowledge;

/// <summary>Days as far as the archive knows them.</summary>
public static class KnownDays
{
    /// <summary>Any day of the period; an approximate year is one year off at most. Unknown without a date, or for the default one.</summary>
    public static Known<DateOnly> FromDate(PartialDate? date) => date is not { Year: > 0 } stated ? Known.Unknown<DateOnly>()
        : stated.IsApproximate ? Known.Between(stated.FirstDay.AddYears(stated.Year > DateOnly.MinValue.Year ? -1 : 0), stated.LastDay.AddYears(stated.Year < DateOnly.MaxValue.Year ? 1 : 0))
        : Known.Between(stated.FirstDay, stated.LastDay);

    /// <summary>A race without a day was held on a day of its edition.</summary>
    public static Known<DateOnly> FromRace(Race race)
    {
        var edition = FromEdition(race.Edition);
        if (race.Date is null)
            return edition;
        var stated = FromDate(race.Date);
        var (first, last) = (Later(stated.Min!.Value, edition.Min!.Value), Earlier(stated.Max!.Value, edition.Max!.Value));
        return first <= last ? Known.Between(first, last) : stated;
    }

    /// <summary>Any of its days, or else of the year in which it was held.</summary>
    public static Known<DateOnly> FromEdition(Edition edition) => edition.Dates is { } dates
        ? Known.Between(dates.First, dates.Last)
        : Known.Between(new DateOnly(edition.HeldIn, 1, 1), new DateOnly(edition.HeldIn, 12, 31));

    /// <summary>Where sources disagree, any of the days that they state.</summary>
    public static Known<DateOnly> FromBirth(Athlete athlete) =>
        athlete.Born.Where(b => b.Date is not null).Select(b => FromDate(b.Date)).ToArray() is [_, ..] stated
            ? stated.Aggregate(Known.Either)
            : Known.Unknown<DateOnly>();

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
