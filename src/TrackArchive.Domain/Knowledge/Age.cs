namespace TrackArchive.Domain.Knowledge;

/// <summary>
/// An age in whole years and the days since the last birthday, 0 to 365. Ordered by years, then days. The default is the day of birth.
/// </summary>
public readonly record struct Age : IComparable<Age>
{
    /// <exception cref="ArgumentOutOfRangeException">A number below zero, or more days than from one birthday to the next.</exception>
    public Age(int years, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 365);
        (Years, Days) = (years, days);
    }

    /// <summary>Whole years, zero or more.</summary>
    public int Years { get; }

    /// <summary>Since the last birthday, 0 to 365.</summary>
    public int Days { get; }

    /// <summary>The age on a day; somebody born on the 29th of February has a birthday on the 28th in other years. Zero before the birth.</summary>
    public static Age FromBirth(DateOnly birth, DateOnly day)
    {
        if (day <= birth)
            return default;
        var years = day.Year - birth.Year;
        if (birth.AddYears(years) > day)
            years--;
        return new Age(years, day.DayNumber - birth.AddYears(years).DayNumber);
    }

    /// <summary>At a race: exact where both days are, else from the youngest to the oldest that the days allow; unknown without a birth.</summary>
    public static Known<Age> AtRace(Race race, Athlete athlete)
    {
        var (birth, day) = (KnownDays.FromBirth(athlete), KnownDays.FromRace(race));
        return birth is { Min: { } earliest, Max: { } latest }
            ? Known.Between(FromBirth(latest, day.Min!.Value), FromBirth(earliest, day.Max!.Value))
            : Known.Unknown<Age>();
    }

    public int CompareTo(Age other) => (Years, Days).CompareTo((other.Years, other.Days));

    /// <summary><c>16 years 123 days</c>, for messages of specs and debuggers.</summary>
    public override string ToString() => $"{Years} years {Days} days";
}
