using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Importing.Maps;

/// <summary>
/// Rewrites marks as content files have them, by the rules that a map declares and no other: "4.32" is a length, four seconds or four
/// minutes, and nobody but the keeper knows which. A text that a rule does not fit stays as it is.
/// </summary>
internal static partial class MarkRules
{
    private const int FeetInYard = 3;

    public static string Rewrite(string text, MarkKind kind, IReadOnlySet<MarkWriting> declared) =>
        MarkWritings.Tokens.Terms.Where(declared.Contains).Aggregate(text, (written, writing) => Rewrite(written, kind, writing));

    /// <summary>The rules that would read a mark that cannot be read as it is; nothing where none would.</summary>
    public static IReadOnlyList<MarkWriting> Suggest(string text, MarkKind kind)
    {
        var rules = MarkWritings.Tokens.Terms.Where(w => w != MarkWriting.DecimalMinutes).ToArray();
        var sets = rules.Select(r => new[] { r }).Concat(rules.Skip(1).Select(r => new[] { MarkWriting.DecimalComma, r }));
        return sets.FirstOrDefault(set => Mark.TryParse(Rewrite(text, kind, set.ToHashSet()), kind).Succeeded) ?? [];
    }

    /// <summary>A number with a comma for its point, such as a wind.</summary>
    public static string WithPoint(string text) => DecimalComma().Replace(text, "${whole}.${part}");

    private static string Rewrite(string text, MarkKind kind, MarkWriting writing) => writing switch
    {
        MarkWriting.DecimalComma => WithPoint(text),
        MarkWriting.Units => kind == MarkKind.Time ? FromUnitsOfTime(text) : kind == MarkKind.Length ? FromUnitsOfLength(text) : text,
        MarkWriting.Kilometres => kind == MarkKind.Distance && Number().IsMatch(text) ? $"{text} km" : text,
        MarkWriting.Quotes or MarkWriting.DottedMinutes or MarkWriting.DottedHours or MarkWriting.DecimalMinutes or MarkWriting.LeadingZeros =>
            kind == MarkKind.Time ? RewriteTime(text, writing) : text,
        _ => throw new ArgumentOutOfRangeException(nameof(writing), writing, "an unknown way of writing marks"),
    };

    private static string RewriteTime(string text, MarkWriting writing) => writing switch
    {
        MarkWriting.DecimalComma => WithPoint(text),
        MarkWriting.Kilometres => text,
        MarkWriting.Units => FromUnitsOfTime(text),
        MarkWriting.Quotes => Quoted().Replace(text, m => FromParts("", m.Groups["minutes"].Value, m.Groups["seconds"].Value, m.Groups["part"].Value)),
        MarkWriting.DottedMinutes => DottedMinutes().Replace(text, "${minutes}:${seconds}"),
        MarkWriting.DottedHours => DottedHours().Replace(text, "${hours}:${minutes}:${seconds}"),
        MarkWriting.DecimalMinutes => FromMinutes(text),
        MarkWriting.LeadingZeros => LeadingZeros().Replace(text, ""),
        _ => throw new ArgumentOutOfRangeException(nameof(writing), writing, "an unknown way of writing marks"),
    };

    private static string FromUnitsOfTime(string text) => Time().Replace(text, m => FromParts(m.Groups["hours"].Value, m.Groups["minutes"].Value, m.Groups["seconds"].Value, ""));

    private static string FromUnitsOfLength(string text)
    {
        if (Yards().Match(text) is { Success: true } yards)
            return $"{(ReadNumber(yards, "yards") * FeetInYard) + ReadNumber(yards, "feet")}' {(yards.Groups["inches"].Success ? yards.Groups["inches"].Value : "0")}\"";
        return Metres().Replace(text, m => m.Groups["part"].Success ? $"{m.Groups["whole"].Value}.{m.Groups["part"].Value}" : m.Groups["whole"].Value);
    }

    private static int ReadNumber(Match match, string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    /// <summary>Two digits behind a colon, and no hours or minutes that the list does not have.</summary>
    private static string FromParts(string hours, string minutes, string seconds, string part)
    {
        var whole = part.Length > 0 ? $"{seconds}.{part}" : seconds;
        ImmutableArray<string> steps = hours.Length > 0 ? [hours, minutes, whole] : minutes.Length > 0 ? [minutes, whole] : [whole];
        return string.Join(':', steps.Select((step, i) => i == 0 ? step : TwoDigits(step)));
    }

    private static string TwoDigits(string step) => step.Split('.')[0].Length switch { 0 => "00" + step, 1 => "0" + step, _ => step };

    /// <summary>As exact as the list: a hundredth of a minute is more than half a second, a thousandth less than a tenth.</summary>
    private static string FromMinutes(string text)
    {
        if (DecimalMinutes().Match(text) is not { Success: true } minutes)
            return text;
        var decimals = Math.Max(0, minutes.Groups["part"].Length - 2);
        var seconds = Math.Round(decimal.Parse(text, CultureInfo.InvariantCulture) * 60, decimals, MidpointRounding.AwayFromZero);
        var (whole, rest) = ((int)(seconds / 60), seconds % 60);
        return FromParts("", $"{whole}", rest.ToString(decimals == 0 ? "0" : "0." + new string('0', decimals), CultureInfo.InvariantCulture), "");
    }

    [GeneratedRegex(@"\A(?<whole>[+\-0-9:]*[0-9]),(?<part>[0-9]{1,4})(?=\D*\z)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"\A((?<hours>[0-9]{1,3}) ?(h|hr|hrs|hours?) ?)?((?<minutes>[0-9]{1,3}) ?(m|min|mins|minutes?) ?)?(?<seconds>[0-9]{1,2}(\.[0-9]{1,4})?) ?(s|sec|secs|seconds?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex(@"\A[0-9]{1,6}(\.[0-9]{1,4})?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"\A(?<yards>[0-9]{1,3}) ?(y|yds?|yards?) ?((?<feet>[0-9]{1,2}) ?(f|ft|feet|foot|') ?)?((?<inches>[0-9]{1,2}(\.[0-9]{1,3})?( [0-9]{1,2}/[0-9]{1,2})?) ?(i|in|ins|inches|""))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Yards();

    [GeneratedRegex(@"\A(?<whole>[0-9]{1,3}(\.[0-9]{1,3})?)m(?<part>[0-9]{2,3})?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Metres();

    [GeneratedRegex(@"\A(?<minutes>[0-9]{1,3})' ?(?<seconds>[0-9]{1,2})(""|'')?\.?(?<part>[0-9]{1,3})?(""|'')?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\A(?<minutes>[0-9]{1,3})\.(?<seconds>[0-9]{2}\.[0-9]{1,3})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DottedMinutes();

    [GeneratedRegex(@"\A(?<hours>[0-9]{1,2})\.(?<minutes>[0-9]{2})\.(?<seconds>[0-9]{2})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DottedHours();

    [GeneratedRegex(@"\A[0-9]{1,3}\.(?<part>[0-9]{1,5})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DecimalMinutes();

    [GeneratedRegex(@"\A(0{1,2}:)*0?(?=[1-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LeadingZeros();
}
