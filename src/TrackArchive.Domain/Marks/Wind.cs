using System.Globalization;

namespace TrackArchive.Domain.Marks;

/// <summary>
/// The wind along the straight or the runway. "Not measured" (nobody held a gauge) and "not recorded" (no source has the
/// value) are different, and neither is zero.
/// </summary>
public readonly record struct Wind
{
    public static readonly Wind NotRecorded;
    public static readonly Wind NotMeasured = new() { WasMeasured = false, IsRecorded = true };

    private bool IsRecorded { get; init; }

    private bool WasMeasured { get; init; }

    /// <summary>Metres a second, behind the athlete positive; absent where not measured or not recorded.</summary>
    public decimal? MetresPerSecond { get; private init; }

    /// <summary>The limit for records is +2.0 m/s (World Athletics, Technical Rule 27); unknown without a value.</summary>
    public bool? AllowsRecord => MetresPerSecond is { } value ? value <= 2.0m : null;

    public static Wind FromMetresPerSecond(decimal metresPerSecond) =>
        new() { WasMeasured = true, IsRecorded = true, MetresPerSecond = metresPerSecond };

    public static ParseResult<Wind> TryParse(string text) => text switch
    {
        "not-measured" => ParseResult<Wind>.Success(NotMeasured),
        "not-recorded" => ParseResult<Wind>.Success(NotRecorded),
        _ when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) < 20 => ParseResult<Wind>.Success(FromMetresPerSecond(value)),
        _ => ParseResult<Wind>.Failure($"'{text}' is no wind: expected metres a second like 1.3 or -0.4, not-measured or not-recorded"),
    };

    public override string ToString() => MetresPerSecond is { } value
        ? value.ToString("+0.0##;-0.0##;0.0", CultureInfo.InvariantCulture)
        : IsRecorded ? "not measured" : "not recorded";
}
