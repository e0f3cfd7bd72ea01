using TrackArchive.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace TrackArchive.Content.Writing;

/// <summary>A comment, its sign included; alone on its line or behind a value.</summary>
internal sealed record Comment(string Text, int Line, int Column, bool StandsAlone)
{
    /// <summary>
    /// The comments of a text that can be parsed, in its order. One inside brackets or braces is reported: it could not keep
    /// its place when the line is written anew.
    /// </summary>
    public static IReadOnlyList<Comment> ReadAll(string text, string file, DiagnosticBag diagnostics)
    {
        if (!text.Contains('#', StringComparison.Ordinal))
            return [];
        var lines = text.Split('\n');
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        var (comments, depth) = (new List<Comment>(), 0);
        while (scanner.MoveNext())
        {
            depth += Step(scanner.Current);
            if (scanner.Current is not YamlDotNet.Core.Tokens.Comment token)
                continue;
            var comment = Of(lines, (int)token.Start.Line, (int)token.Start.Column);
            if (depth > 0)
                diagnostics.Add(Codes.CommentInFlow, comment.At(file), "a comment inside brackets or braces", "put it on a line of its own above, or behind the closing one");
            comments.Add(comment);
        }

        return comments;
    }

    private static int Step(Token? token) => token switch
    {
        FlowSequenceStart or FlowMappingStart => 1,
        FlowSequenceEnd or FlowMappingEnd => -1,
        _ => 0,
    };

    private static Comment Of(string[] lines, int line, int column) =>
        new(lines[line - 1][(column - 1)..].TrimEnd(), line, column, string.IsNullOrWhiteSpace(lines[line - 1][..(column - 1)]));

    private SourceLocation At(string file) => new(file, Line, Column, Text.Length);
}
