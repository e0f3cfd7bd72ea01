using System.Text.RegularExpressions;
using TrackArchive.Diagnostics;
using YamlDotNet.Core;

namespace TrackArchive.Content.Loading;

/// <summary>Says in a keeper's words what the YAML parser could not read.</summary>
internal static partial class YamlMistake
{
    public static void Report(YamlException exception, string text, SourceLocation at, int lineOffset, DiagnosticBag diagnostics)
    {
        var line = text.Split('\n').ElementAtOrDefault(at.Line - 1 - lineOffset) ?? "";
        var indentation = line[..(line.Length - line.TrimStart().Length)];
        if (indentation.Contains('\t', StringComparison.Ordinal))
        {
            var tab = at with { Column = 1 + indentation.IndexOf('\t', StringComparison.Ordinal), Length = 1 };
            diagnostics.Add(Codes.BadYaml, tab, "a tab cannot indent YAML", "use spaces");
            return;
        }

        diagnostics.Add(Codes.BadYaml, at, Words(exception.Message), Hint(line));
    }

    private static string Words(string message)
    {
        var words = Position().Replace(message, "").Trim().TrimEnd('.');
        return words.Length == 0 ? "this cannot be read" : char.ToLowerInvariant(words[0]) + words[1..];
    }

    private static string? Hint(string line) =>
        line.Count(c => c == ':') > 1 && !line.Contains('"', StringComparison.Ordinal)
            ? "text with a colon and a space in it needs quotes"
            : null;

    [GeneratedRegex(@"^\(.*?\)( - \(.*?\))?:", RegexOptions.CultureInvariant)]
    private static partial Regex Position();
}
