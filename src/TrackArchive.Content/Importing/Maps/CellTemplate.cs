using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TrackArchive.Content.Importing.Maps;

/// <summary>
/// How a cell is made of parts, as a map writes it: <c>{place} / {field}</c>, <c>{family}, {given}</c>. It takes a cell apart, and it puts one
/// together. A part has one character at least; <c>{}</c> is a part that nobody needs.
/// </summary>
internal sealed partial class CellTemplate
{
    private readonly ImmutableArray<string> _between;
    private readonly Regex _pattern;

    private CellTemplate(ImmutableArray<string> parts, ImmutableArray<string> between)
    {
        (Parts, _between) = (parts, between);
        var groups = parts.Select((_, i) => $"(?<p{i}>.+?)");
        var literals = between.Select(text => string.Join(@"\s*", WhiteSpace().Split(text).Select(Regex.Escape)));
        _pattern = new Regex(
            @"\A\s*" + string.Concat(literals.Zip(groups.Append(""), (literal, group) => literal + group)) + @"\s*\z",
            RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline);
    }

    public ImmutableArray<string> Parts { get; }

    /// <summary>Nothing where the text has no part, or braces that do not close.</summary>
    public static CellTemplate? TryParse(string text)
    {
        var parts = Part().Matches(text);
        string[] between = Part().Split(text);
        return parts.Count == 0 || between.Any(b => b.AsSpan().IndexOfAny('{', '}') >= 0)
            ? null
            : new CellTemplate([.. parts.Select(p => p.Value[1..^1].Trim())], [.. between]);
    }

    /// <summary>The parts of a cell by their names; nothing where the cell is not made like that.</summary>
    public IReadOnlyDictionary<string, string>? Split(string cell)
    {
        var match = _pattern.Match(cell);
        if (!match.Success)
            return null;
        var split = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < Parts.Length; i++)
            split[Parts[i]] = match.Groups[$"p{i}"].Value.Trim();
        return split;
    }

    /// <summary>The cell that such parts make; empty where they all are.</summary>
    public string Fill(Func<string, string> part)
    {
        string[] filled = [.. Parts.Select(part)];
        return filled.All(f => f.Length == 0) ? "" : WhiteSpace().Replace(string.Concat(_between.Zip(filled.Append(""), (text, value) => text + value)), " ").Trim();
    }

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
