using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Questions;

/// <summary>From and to, both included; an absent end is open.</summary>
/// <param name="From">The lowest value that matches.</param>
/// <param name="To">The highest value that matches.</param>
/// <param name="Text">As it was asked, like <c>..9.79</c>.</param>
public sealed record Bounds(decimal? From, decimal? To, string Text)
{
    /// <summary>The finest step in which an end is written, in the unit of the value: what is written as finely compares as it is.</summary>
    public decimal Precision { get; init; } = 1;

    /// <summary>Whether a value lies within; absent where what is known of it leaves that open.</summary>
    /// <param name="value">Absent for a result that has no such value, which never matches.</param>
    public bool? Includes(Known<decimal>? value)
    {
        if (value is not { } known || known.Max < From || known.Min > To)
            return false;
        return (From is null || known.Min >= From) && (To is null || known.Max <= To) ? true : null;
    }
}
