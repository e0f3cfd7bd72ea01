namespace TrackArchive.Domain.Values;

/// <summary>
/// From <see cref="First"/> to <see cref="Last"/>, both included, never backwards. Equal where both ends are; spans have no order.
/// The default is the first day of the calendar.
/// </summary>
public readonly record struct DateSpan
{
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public DateSpan(DateOnly first, DateOnly last)
    {
        if (last < first)
            throw new ArgumentException(Backwards(first, last), nameof(last));
        (First, Last) = (first, last);
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>Reads <c>1984-08-03/1984-08-12</c>, two whole days, or <c>1984-08-03</c>, one; the message names the end that is wrong.</summary>
    public static ParseResult<DateSpan> TryParse(string text)
    {
        var days = text.Split('/').Select(PartialDate.TryParse).ToArray();
        if (days.Length > 2)
            return Failure($"'{text}' is not a valid span of days: expected one like 1984-08-03/1984-08-12");
        foreach (var day in days)
        {
            if (!day.Succeeded)
                return Failure(day.Error);
            if (!day.Value.IsExact)
                return Failure($"'{day}' is not a whole day: a span needs days like 1984-08-03/1984-08-12");
        }

        var (first, last) = (days[0].Value.FirstDay, days[^1].Value.FirstDay);
        return last < first ? Failure(Backwards(first, last)) : ParseResult<DateSpan>.Success(new DateSpan(first, last));
    }

    /// <summary>Both ends are included.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    public override string ToString() => $"{First:yyyy-MM-dd}/{Last:yyyy-MM-dd}";

    private static string Backwards(DateOnly first, DateOnly last) => $"the last day, {last:yyyy-MM-dd}, is before the first, {first:yyyy-MM-dd}";

    private static ParseResult<DateSpan> Failure(string error) => ParseResult<DateSpan>.Failure(error);
}
