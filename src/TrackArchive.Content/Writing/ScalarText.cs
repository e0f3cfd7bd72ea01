using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Writing;

/// <summary>
/// Text as YAML, in quotes only where it would otherwise mean something else, to this program or to another that guesses
/// types; marks and points are always quoted.
/// </summary>
internal static partial class ScalarText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>Within braces some readers take a question mark for the sign of a key.</summary>
    private static readonly SearchValues<char> FlowIndicators = SearchValues.Create(",[]{}?");

    private static readonly string[] AlwaysQuoted = ["mark", "points"];

    /// <summary>Their values are numbers, dates or flags, and so are meant to look like them.</summary>
    private static readonly HashSet<string> Typed =
    [
        "place", "place-before", "leg", "legs", "distance", "from", "to", "year", "held", "last", "wind", "date", "dates", "born", "died",
        "estimated", "refill", "unsourced", "may-have-changed-since", "number", "lane", "under", "masters", "by-place", "by-mark", "at-least", "until", "equalled", "ratified", "count",
        "withheld", "indoor", "hours", "youngest", "pages-from",
    ];

    public static string FormatKey(Scalar key, bool inFlow) => IsPlain(key.Text, inFlow) ? key.Text : Quoted(key.Text);

    public static string Format(Scalar value, string? key, bool inFlow)
    {
        if (value.IsAbsent)
            return value.Text;
        var quotes = key is not null && AlwaysQuoted.Contains(key);
        var guessed = (key is null || !Typed.Contains(key)) && Guessed().IsMatch(value.Text);
        return quotes || guessed || value.Text is "~" or "null" || !IsPlain(value.Text, inFlow) ? Quoted(value.Text) : value.Text;
    }

    private static bool IsPlain(string text, bool inFlow)
    {
        if (text.Length == 0 || text != text.Trim() || text.Any(IsSpecial) || text.StartsWith("---", StringComparison.Ordinal))
            return false;
        var sign = text[0] is '-' or '?' or ':' && text.Length > 1 && text[1] != ' ' && !(inFlow && text[1] is ',' or '[' or ']' or '{' or '}');
        if (Indicators.Contains(text[0], StringComparison.Ordinal) && !sign)
            return false;
        if (text.EndsWith(':') || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal))
            return false;
        return !inFlow || text.AsSpan().IndexOfAny(FlowIndicators) < 0;
    }

    private static bool IsSpecial(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff' || char.IsSurrogate(c);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when IsSpecial(c) && !char.IsSurrogate(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>What YAML 1.1 or 1.2 readers take for a number, a date, a truth value or nothing.</summary>
    [GeneratedRegex(@"^([-+]?(\.[0-9]+|[0-9][0-9_,:]*(\.[0-9_:]*)?)([eE][-+]?[0-9]+)?|0[xo][0-9a-fA-F]+|[-+]?\.(inf|nan)|[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?|true|false|yes|no|on|off|y|n|null|=|<<)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Guessed();
}
