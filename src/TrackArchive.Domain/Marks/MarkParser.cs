using System.Text.RegularExpressions;

namespace TrackArchive.Domain.Marks;

/// <summary>Reads marks as results write them: clock times, fractions of a second, metres, feet and inches, points, and the letters behind them.</summary>
internal static partial class MarkParser
{
    private static readonly string[] Statuses = ["DNS", "DNF", "DQ", "NM", "NH"];

    public static ParseResult<Mark> Parse(string text, MarkKind kind)
    {
        if (text.Length == 0)
            return Failure(kind, "the mark is empty");
        if (text != text.Trim())
            return Failure(kind, "the mark has white space around it");
        if (Statuses.Contains(text, StringComparer.OrdinalIgnoreCase))
            return ParseResult<Mark>.Failure($"'{text}' is a status, not a mark: write `status: {text.ToUpperInvariant()}`");
        if (kind == MarkKind.Distance)
            return CoveredDistance.Parse(text);
        if (kind == MarkKind.Length && ImperialLength.IsMeant(text))
            return ImperialLength.Parse(text);
        var written = Written().Match(text);
        if (!written.Success)
            return Failure(kind, LettersBehindUnit().IsMatch(text) ? $"'{text}' has letters behind its unit; they belong to the number" : $"'{text}' cannot be read");
        if (written.Groups["unit"].Value is { Length: > 0 } unit && unit != UnitOf(kind))
            return Failure(kind, $"'{text}' is in another unit");
        if (MarkLetters.Read(written.Groups["letters"].Value, kind, out var timing, out var conditions) is { } wrongLetter)
            return Failure(kind, $"{wrongLetter} in '{text}'");
        if (MarkNumber.Read(written.Groups["number"].Value, written.Groups["fraction"].Value, kind, out var number) is { } wrongNumber)
            return Failure(kind, $"{wrongNumber} in '{text}'");
        return number.Value > 0
            ? ParseResult<Mark>.Success(new Mark(kind, number.Value, number.Precision, timing, conditions, text))
            : Failure(kind, $"'{text}' must be greater than zero");
    }

    private static ParseResult<Mark> Failure(MarkKind kind, string why) => ParseResult<Mark>.Failure(why + ": expected " + kind switch
    {
        MarkKind.Time => "a time like 9.95, 3:32.53, 2:08:44, 4:06 1/5 or 9.83w",
        MarkKind.Length => "metres like 8.95, 8.95 m or 8.95w, or feet like 20 ft 11 1/2 in",
        MarkKind.Points => "points like 8798, 8798 pts or 8412.955",
        MarkKind.FewestPoints => "points like 14 or 14 pts",
        MarkKind.Distance => "a distance with its unit like 270.116 km",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "an unknown kind of mark"),
    });

    private static string? UnitOf(MarkKind kind) => kind switch
    {
        MarkKind.Time => null,
        MarkKind.Length => "m",
        MarkKind.Points or MarkKind.FewestPoints => "pts",
        MarkKind.Distance => "km",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "an unknown kind of mark"),
    };

    /// <summary>A unit ends a mark: <c>8.95 mw</c> would read as a unit of its own, and every list writes <c>8.95w</c>.</summary>
    [GeneratedRegex(@"\A(?<number>[0-9]{1,5}(:[0-9]{1,2}){0,2}(\.[0-9]{1,4})?)( (?<fraction>[0-9]{1,2}/[0-9]{1,2}))?((?<letters>[hawAi]+)| (?<unit>m|pts))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();

    [GeneratedRegex(@" (m|pts)[hawAi]+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LettersBehindUnit();
}
