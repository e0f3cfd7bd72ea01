namespace TrackArchive.Domain.Relations;

/// <summary>An age in whole years and the days since the last birthday.</summary>
public readonly record struct Age(int Years, int Days) : IComparable<Age>
{
    /// <summary>Nothing unless both days are exact and all sources agree on the birth.</summary>
    public static Age? At(Final final, Athlete athlete)
    {
        if (athlete.BirthDate is not { IsExact: true, IsApproximate: false } born || final.Date is not { IsExact: true } date)
            return null;
        var (birth, day) = (born.FirstDay, date.FirstDay);
        var years = day.Year - birth.Year;
        if (birth.AddYears(years) > day)
            years--;
        return years < 0 ? null : new Age(years, day.DayNumber - birth.AddYears(years).DayNumber);
    }

    public int CompareTo(Age other) => (Years, Days).CompareTo((other.Years, other.Days));
}
