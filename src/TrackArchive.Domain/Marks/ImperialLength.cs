using System.Globalization;
using System.Text.RegularExpressions;

namespace TrackArchive.Domain.Marks;

/// <summary>
/// Feet and inches as English and American lists write them: <c>45-06.25</c>, <c>21' 3"</c>, <c>20 ft 11 1/2 in</c>. A foot is exactly
/// 0.3048 m (the international yard of 1959).
/// </summary>
internal static partial class ImperialLength
{
    private const decimal MetresInFoot = 0.3048m;
    private const decimal MetresInInch = 0.0254m;
    private const int InchesInFoot = 12;

    private static readonly Dictionary<string, decimal> Vulgar = new(StringComparer.Ordinal)
    {
        ["¼"] = 0.25m,
        ["½"] = 0.5m,
        ["¾"] = 0.75m,
        ["⅛"] = 0.125m,
        ["⅜"] = 0.375m,
        ["⅝"] = 0.625m,
        ["⅞"] = 0.875m,
    };

    /// <summary>Whether the text begins with feet, so that it can be nothing else.</summary>
    public static bool IsMeant(string text) => Feet().IsMatch(text);

    public static ParseResult<Mark> Parse(string text)
    {
        var written = Written().Match(text);
        if (!written.Success)
            return Failure($"'{text}' cannot be read");
        if (MarkLetters.Read(written.Groups["letters"].Value, MarkKind.Length, out var timing, out var conditions) is { } wrongLetter)
            return Failure($"{wrongLetter} in '{text}'");
        var feet = int.Parse(written.Groups["feet"].Value, CultureInfo.InvariantCulture);
        if (!TryReadInches(written.Groups["inches"].Value, written.Groups["fraction"].Value, out var inches, out var step))
            return Failure($"the inches in '{text}' are not below 12, or their fraction is not in halves, quarters, eighths or sixteenths");
        var metres = (feet * MetresInFoot) + (inches * MetresInInch);
        return metres > 0
            ? ParseResult<Mark>.Success(new Mark(MarkKind.Length, metres, step * MetresInInch, timing, conditions, text, isImperial: true))
            : Failure($"'{text}' must be greater than zero");
    }

    private static bool TryReadInches(string whole, string fraction, out decimal inches, out decimal step)
    {
        inches = whole.Length == 0 ? 0 : decimal.Parse(whole, CultureInfo.InvariantCulture);
        step = 1;
        var point = whole.IndexOf('.', StringComparison.Ordinal);
        for (var i = point; point >= 0 && i < whole.Length - 1; i++)
            step /= 10;
        if (fraction.Length > 0)
        {
            if (point >= 0 || !TryReadFraction(fraction, out var part, out step))
                return false;
            inches += part;
        }

        return inches < InchesInFoot;
    }

    private static bool TryReadFraction(string fraction, out decimal part, out decimal step)
    {
        if (Vulgar.TryGetValue(fraction, out part))
        {
            step = part % 0.25m == 0 ? 0.25m : 0.125m;
            return true;
        }

        var parts = fraction.Split('/');
        var (above, below) = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        var isKnown = below is 2 or 4 or 8 or 16 && above < below;
        (part, step) = isKnown ? ((decimal)above / below, 1m / below) : (0, 1);
        return isKnown;
    }

    private static ParseResult<Mark> Failure(string why) => ParseResult<Mark>.Failure(why + ": expected feet and inches like 45-06.25, 21' 3\" or 20 ft 11 1/2 in");

    [GeneratedRegex("""\A(?<feet>[0-9]{1,3})(-|' ?| ?ft\.? ?)(?<inches>[0-9]{1,2}(\.[0-9]{1,3})?)?( ?(?<fraction>[0-9]{1,2}/[0-9]{1,2}|[¼½¾⅛⅜⅝⅞]))?("| ?in\.?)?(?<letters>[hawAi]*)\z""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();

    [GeneratedRegex(@"\A[0-9]{1,3}(-[0-9]|'| ?ft)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Feet();
}
