using System.Globalization;
using System.Text.RegularExpressions;

namespace TrackArchive.Domain.Marks;

/// <summary>
/// How far somebody came in a fixed time, with its unit: <c>270.116 km</c>, <c>19425 m</c>, <c>11 mi 1286 yd</c>. A
/// number alone is refused, since lists use both kilometres and metres. A yard is exactly 0.9144 m.
/// </summary>
internal static partial class CoveredDistance
{
    private const decimal MetresInYard = 0.9144m;
    private const int YardsInMile = 1760;
    private const int MetresInKilometre = 1000;

    public static ParseResult<Mark> Parse(string text)
    {
        if (Imperial().Match(text) is { Success: true } imperial)
            return Create(text, ((Number(imperial, "miles") * YardsInMile) + Number(imperial, "yards")) * MetresInYard, imperial.Groups["yards"].Success ? MetresInYard : YardsInMile * MetresInYard, isImperial: true);
        if (Metric().Match(text) is not { Success: true } metric)
            return Failure(text, "cannot be read");
        var unit = metric.Groups["unit"].Value == "km" ? MetresInKilometre : 1;
        var decimals = metric.Groups["decimals"].Length;
        var precision = (decimal)unit;
        for (var i = 0; i < decimals; i++)
            precision /= 10;
        return Create(text, Number(metric, "number") * unit, precision, isImperial: false);
    }

    private static ParseResult<Mark> Create(string text, decimal metres, decimal precision, bool isImperial) => metres > 0
        ? ParseResult<Mark>.Success(new Mark(MarkKind.Distance, metres, precision, Timing.Unknown, Conditions.None, text, isImperial))
        : Failure(text, "must be greater than zero");

    private static decimal Number(Match match, string group) =>
        match.Groups[group].Success ? decimal.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    private static ParseResult<Mark> Failure(string text, string why) =>
        ParseResult<Mark>.Failure($"'{text}' {why}: expected a distance with its unit like 270.116 km, 19425 m or 11 mi 1286 yd");

    [GeneratedRegex(@"\A(?<number>[0-9]{1,6}(\.(?<decimals>[0-9]{1,4}))?) ?(?<unit>km|m)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Metric();

    [GeneratedRegex(@"\A(?<miles>[0-9]{1,3}) mi( (?<yards>[0-9]{1,4}) yd)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Imperial();
}
