using System.Text.RegularExpressions;
using TrackArchive.Diagnostics;
using YamlDotNet.Core;

namespace TrackArchive.Content.Loading;

/// <summary>Says in a keeper's words what the YAML parser could not read.</summary>
internal static partial class YamlMistake
{
    /// <summary>What the parser says where something in front was never closed.</summary>
    private static readonly string[] Unclosed = ["'}'", "']'", "wrong indentation", "end of stream", YamlEvents.Unreadable];

    /// <summary>The parser's names of things, in a keeper's words.</summary>
    private static readonly Dictionary<string, string> Expected = new(StringComparer.Ordinal)
    {
        ["expected key"] = "expected a key and a colon",
        ["expected '-' indicator"] = "expected '-' as in the lines above",
        ["expected node content"] = "expected a value",
        ["found character that cannot start any token"] = "a value cannot start with this character unless it is quoted",
    };

    public static void Report(YamlException exception, string text, SourceLocation at, int lineOffset, DiagnosticBag diagnostics)
    {
        var lines = text.Split('\n');
        var first = Math.Min(at.Line - 1 - lineOffset, lines.Length - 1);
        if (IndentingTab(lines, first, exception.Message) is { } tab)
        {
            diagnostics.Add(Codes.BadYaml, at with { Line = tab.Line + 1 + lineOffset, Column = tab.Column + 1, Length = 1 }, "a tab cannot indent YAML", "use spaces");
            return;
        }

        var (words, hint) = InWords(exception.Message);
        diagnostics.Add(Codes.BadYaml, OnText(at, lines, lineOffset), words, hint);
    }

    /// <summary>In the line that the parser stopped in or, where it mentions a tab, the first one after it.</summary>
    private static (int Line, int Column)? IndentingTab(string[] lines, int first, string message)
    {
        var last = message.Contains("tab", StringComparison.Ordinal) ? lines.Length - 1 : first;
        for (var i = Math.Max(0, first); i <= last; i++)
        {
            var indentation = lines[i].AsSpan(0, lines[i].Length - lines[i].TrimStart().Length);
            if (indentation.IndexOf('\t') is >= 0 and var column && !string.IsNullOrWhiteSpace(lines[i]))
                return (i, column);
        }

        return null;
    }

    /// <summary>A mistake found only after the last line is shown at its end.</summary>
    private static SourceLocation OnText(SourceLocation at, string[] lines, int lineOffset)
    {
        var last = Array.FindLastIndex(lines, l => !string.IsNullOrWhiteSpace(l));
        return last < 0 || at.Line - lineOffset <= last + 1
            ? at
            : at with { Line = last + 1 + lineOffset, Column = Math.Max(1, lines[last].TrimEnd().Length), Length = 1 };
    }

    private static (string Words, string? Hint) InWords(string message)
    {
        var words = Position().Replace(message, "").Trim().TrimEnd('.');
        if (words.Contains("found invalid mapping", StringComparison.Ordinal) || words.Contains("mapping values are not allowed", StringComparison.OrdinalIgnoreCase))
            return ("a colon followed by a space starts a value inside a value", "quote text that has a colon and a space in it; otherwise check the indentation");
        words = Context().Replace(words, "").Replace("did not find expected", "expected", StringComparison.Ordinal);
        words = Expected.GetValueOrDefault(words, words);
        if (words.Length == 0)
            return (YamlEvents.Unreadable, null);
        var isOpen = Unclosed.Any(u => words.Contains(u, StringComparison.Ordinal));
        return (char.ToLowerInvariant(words[0]) + words[1..], isOpen ? "is a quote, a bracket or a comma missing?" : null);
    }

    [GeneratedRegex(@"^\(.*?\)( - \(.*?\))?:", RegexOptions.CultureInvariant)]
    private static partial Regex Position();

    [GeneratedRegex(@"^while (scanning|parsing) [^,]*, ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Context();
}
