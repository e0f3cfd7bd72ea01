using TrackArchive.Diagnostics;
using YamlDotNet.Core.Tokens;

namespace TrackArchive.Content.Loading;

/// <summary>A comment, its sign included; alone on its line or after a value.</summary>
internal sealed record Comment(string Text, int Line, int Column, bool IsAlone)
{
    /// <summary>
    /// The comments of a text that can be parsed, in its order. One inside brackets or braces is reported: it could not keep
    /// its place when the line is rewritten.
    /// </summary>
    public static IReadOnlyList<Comment> ReadAll(string text, string file, DiagnosticBag diagnostics)
    {
        if (!text.Contains('#', StringComparison.Ordinal))
            return [];
        var lines = text.Split('\n');
        var (comments, depth, last) = (new List<Comment>(), 0, (Token?)null);
        foreach (var token in YamlTokens.Read(text))
        {
            last = token;
            depth += Step(token);
            if (token is not YamlDotNet.Core.Tokens.Comment written)
                continue;
            var comment = Create(lines, (int)written.Start.Line, (int)written.Start.Column);
            if (depth > 0)
                diagnostics.Add(Codes.CommentInFlow, comment.At(file), "a comment inside brackets or braces", "put it on a line of its own above, or after the closing bracket or brace");
            comments.Add(comment);
        }

        if (last is not StreamEnd)
            diagnostics.Add(Codes.BadYaml, new SourceLocation(file, Math.Clamp((int)(last?.End.Line ?? 1), 1, lines.Length), 1), "the comments after this line cannot be read", "put each on a line of its own");
        return comments;
    }

    private static int Step(Token? token) => token switch
    {
        FlowSequenceStart or FlowMappingStart => 1,
        FlowSequenceEnd or FlowMappingEnd => -1,
        _ => 0,
    };

    private static Comment Create(string[] lines, int line, int column) =>
        new(lines[line - 1][(column - 1)..].TrimEnd(), line, column, string.IsNullOrWhiteSpace(lines[line - 1][..(column - 1)]));

    private SourceLocation At(string file) => new(file, Line, Column, Text.Length);
}
