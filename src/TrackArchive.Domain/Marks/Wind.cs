using System.Globalization;
using System.Text.RegularExpressions;

namespace TrackArchive.Domain.Marks;

/// <summary>
/// The wind along the straight or the runway. "Not measured" (nobody held a gauge) and "not recorded" (no source has the
/// value) are different, and neither is zero. Equal where both say the same, whatever the zeros behind (1.3 is 1.30); winds have
/// no order, since two of the three kinds have no value. The default is <see cref="NotRecorded"/>.
/// </summary>
public readonly partial record struct Wind
{
    /// <summary>No source has the value.</summary>
    public static readonly Wind NotRecorded;
    /// <summary>Nobody held a gauge.</summary>
    public static readonly Wind NotMeasured = new() { IsKnownUnmeasured = true };

    /// <summary>No gale is stronger: what is written beyond is a slip, like a mark in the wrong column.</summary>
    private const decimal Limit = 20;

    private bool IsKnownUnmeasured { get; init; }

    /// <summary>Metres a second, behind the athlete positive; absent where not measured or not recorded.</summary>
    public decimal? MetresPerSecond { get; private init; }

    /// <summary>The limit for records is +2.0 m/s (World Athletics, Technical Rule 27); unknown without a value.</summary>
    public bool? AllowsRecord => MetresPerSecond is { } value ? value <= 2.0m : null;

    /// <exception cref="ArgumentOutOfRangeException">20 m/s or more in either direction.</exception>
    public static Wind FromMetresPerSecond(decimal metresPerSecond) => Math.Abs(metresPerSecond) < Limit
        ? new() { MetresPerSecond = metresPerSecond }
        : throw new ArgumentOutOfRangeException(nameof(metresPerSecond), metresPerSecond, "a wind is below 20 m/s");

    /// <summary>Reads <c>1.3</c>, <c>+1.3</c>, <c>-0.4</c> with up to three decimals, <c>not-measured</c> or <c>not-recorded</c>.</summary>
    public static ParseResult<Wind> TryParse(string text)
    {
        if (text is "not-measured" or "not-recorded")
            return ParseResult<Wind>.Success(text == "not-measured" ? NotMeasured : NotRecorded);
        if (!Written().IsMatch(text))
            return ParseResult<Wind>.Failure($"'{text}' is not a valid wind: expected metres a second like 1.3 or -0.4, not-measured or not-recorded");
        var value = decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return Math.Abs(value) < Limit
            ? ParseResult<Wind>.Success(FromMetresPerSecond(value))
            : ParseResult<Wind>.Failure($"'{text}' is not a valid wind: it must be below 20 m/s");
    }

    public override string ToString() => MetresPerSecond is { } value
        ? value.ToString("+0.0##;-0.0##;0.0", CultureInfo.InvariantCulture)
        : IsKnownUnmeasured ? "not measured" : "not recorded";

    [GeneratedRegex(@"\A[+-]?[0-9]{1,3}(\.[0-9]{1,3})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
