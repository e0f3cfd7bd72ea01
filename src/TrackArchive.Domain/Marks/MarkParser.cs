using System.Globalization;
using System.Text.RegularExpressions;

namespace TrackArchive.Domain.Marks;

/// <summary>Reads marks as results write them: clock times, fractions of a second, metres, points, and the letters behind them.</summary>
internal static partial class MarkParser
{
    private const string ExpectedTime = "expected a time like 9.95, 3:32.53, 2:08:44 or 4:06 1/5";
    private const string ExpectedLength = "expected metres like 8.95 or 8.95 m";
    private const string ExpectedPoints = "expected points like 8798, 8798 pts or 8412.955";

    private static readonly string[] Statuses = ["DNS", "DNF", "DQ", "NM", "NH"];

    public static ParseResult<Mark> Parse(string text, MarkKind kind)
    {
        if (text.Length == 0 || text != text.Trim())
            return Failed(kind, text.Length == 0 ? "the mark is empty" : "the mark has white space around it");
        if (Statuses.Contains(text, StringComparer.OrdinalIgnoreCase))
            return ParseResult<Mark>.Failure($"'{text}' is a status, not a mark: write `status: {text.ToUpperInvariant()}`");
        var match = Written().Match(text);
        if (!match.Success)
            return Failed(kind, $"'{text}' cannot be read");
        if (!TryLetters(match.Groups["letters"].Value, kind, out var timing, out var conditions))
            return Failed(kind, $"the letters of '{text}' do not belong to such a mark");
        var number = match.Groups["number"].Value;
        var unit = match.Groups["unit"].Value;
        return kind switch
        {
            MarkKind.Time when unit.Length == 0 => Time(number, match.Groups["fraction"].Value) is { } time
                ? Create(kind, time, timing, conditions, text)
                : Failed(kind, $"'{text}' is not a time"),
            MarkKind.Length when unit is "" or "m" => Number(number, match.Groups["fraction"].Value) is { } metres
                ? Create(kind, metres, timing, conditions, text)
                : Failed(kind, $"'{text}' is not a length"),
            MarkKind.Points when unit is "" or "pts" => match.Groups["fraction"].Length == 0 && Number(number, "") is { } points
                ? Create(kind, points, timing, conditions, text)
                : Failed(kind, $"'{text}' is not a number of points"),
            _ => Failed(kind, $"'{text}' is in another unit"),
        };
    }

    private static ParseResult<Mark> Create(MarkKind kind, (decimal Value, decimal Precision) read, Timing timing, Conditions conditions, string text) =>
        read.Value > 0
            ? ParseResult<Mark>.Success(new Mark(kind, read.Value, read.Precision, timing, conditions, text))
            : Failed(kind, $"'{text}' is nothing");

    private static ParseResult<Mark> Failed(MarkKind kind, string why) => ParseResult<Mark>.Failure(why + ": " + kind switch
    {
        MarkKind.Time => ExpectedTime,
        MarkKind.Length => ExpectedLength,
        _ => ExpectedPoints,
    });

    private static bool TryLetters(string letters, MarkKind kind, out Timing timing, out Conditions conditions)
    {
        (timing, conditions) = (Timing.Unknown, Conditions.None);
        foreach (var letter in letters)
        {
            switch (letter)
            {
                case 'h' when kind == MarkKind.Time && timing == Timing.Unknown: timing = Timing.Hand; break;
                case 'a' when kind == MarkKind.Time && timing == Timing.Unknown: timing = Timing.Automatic; break;
                case 'w' when !conditions.HasFlag(Conditions.WindAssisted): conditions |= Conditions.WindAssisted; break;
                case 'A' when !conditions.HasFlag(Conditions.Altitude): conditions |= Conditions.Altitude; break;
                case 'i' when !conditions.HasFlag(Conditions.Indoor): conditions |= Conditions.Indoor; break;
                default: return false;
            }
        }

        return true;
    }

    /// <summary>Seconds of <c>ss</c>, <c>m:ss</c> or <c>h:mm:ss</c>; after a colon two digits below 60.</summary>
    private static (decimal Value, decimal Precision)? Time(string number, string fraction)
    {
        var parts = number.Split(':');
        if (parts.Length > 3 || Number(parts[^1], fraction) is not { } read)
            return null;
        var whole = 0m;
        for (var i = 0; i < parts.Length; i++)
        {
            var isLast = i == parts.Length - 1;
            if (!isLast && parts[i].Contains('.', StringComparison.Ordinal))
                return null;
            var value = isLast ? read.Value : decimal.Parse(parts[i], CultureInfo.InvariantCulture);
            if (i > 0 && (value >= 60 || parts[i].Split('.')[0].Length != 2))
                return null;
            whole = (whole * 60) + value;
        }

        return (whole, read.Precision);
    }

    private static (decimal Value, decimal Precision)? Number(string number, string fraction)
    {
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return null;
        var point = number.IndexOf('.', StringComparison.Ordinal);
        if (fraction.Length == 0)
            return (value, point < 0 ? 1m : Tenth(number.Length - point - 1));
        var parts = fraction.Split('/');
        var (above, below) = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        if (point >= 0 || below is not (2 or 4 or 5 or 10) || above >= below)
            return null;
        return (value + ((decimal)above / below), 1m / below);
    }

    private static decimal Tenth(int decimals)
    {
        var precision = 1m;
        for (var i = 0; i < decimals; i++)
            precision /= 10;
        return precision;
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,5}(:[0-9]{1,2}){0,2}(\.[0-9]{1,4})?)( (?<fraction>[0-9]{1,2}/[0-9]{1,2}))?( (?<unit>m|pts))?(?<letters>[hawAi]*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
