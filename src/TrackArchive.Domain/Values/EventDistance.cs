using System.Globalization;
using System.Text.RegularExpressions;

namespace TrackArchive.Domain.Values;

/// <summary>
/// How long an event is: metres to the millimetre (<c>1500</c>, <c>1609.344</c>), or its own unit (<c>1 mi</c>, <c>100 yd</c>,
/// <c>5 km</c>). A yard is exactly 0.9144 m, and a mile has 1760. The default is no distance.
/// </summary>
public readonly partial record struct EventDistance
{
    private const decimal MetresInYard = 0.9144m;
    private const decimal MetresInMile = 1760 * MetresInYard;
    private const int MetresInKilometre = 1000;
    private const int Longest = 1_000_000;

    private EventDistance(decimal metres, string? inUnit) => (Metres, InUnit) = (metres, inUnit);

    /// <summary>More than zero, to the millimetre.</summary>
    public decimal Metres { get; }

    /// <summary>As it was written with a unit; absent where it was in metres.</summary>
    public string? InUnit { get; }

    public static ParseResult<EventDistance> TryParse(string text)
    {
        var match = Written().Match(text);
        var isNumber = decimal.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        var metres = number * FindUnit(match.Groups["unit"].Value);
        return isNumber && metres is > 0 and < Longest && decimal.Round(metres, 3) == metres
            ? ParseResult<EventDistance>.Success(new EventDistance(metres, match.Groups["unit"].Success ? text : null))
            : ParseResult<EventDistance>.Failure($"'{text}' is not a valid distance: expected metres like 1500 or 1609.344, or one with its unit like 1 mi, 100 yd or 5 km");
    }

    private static decimal FindUnit(string unit) => unit switch
    {
        "km" => MetresInKilometre,
        "mi" => MetresInMile,
        "yd" => MetresInYard,
        _ => 1,
    };

    [GeneratedRegex(@"\A(?<number>[0-9]{1,6}(\.[0-9]{1,5})?)( (?<unit>km|mi|yd))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
