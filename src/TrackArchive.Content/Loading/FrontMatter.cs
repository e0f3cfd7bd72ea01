using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Loading;

/// <summary>The Markdown below front matter; <see cref="LineOffset"/> is the number of lines in front of it.</summary>
internal sealed record MarkdownBody(string Text, string File, int LineOffset)
{
    public LineMap Lines { get; } = new(Text, File, LineOffset);
}

/// <summary>The two parts of a Markdown file, each knowing the lines in front of it.</summary>
internal sealed record FrontMatter(string Yaml, MarkdownBody Body)
{
    /// <summary>Lines in front of the YAML: the opening fence.</summary>
    public const int LineOffset = 1;

    private const string Fence = "---";

    public static FrontMatter? Split(string text, string file, DiagnosticBag diagnostics)
    {
        var opening = LineEnd(text, 0);
        if (text.AsSpan(0, opening).TrimEnd() is not Fence)
        {
            diagnostics.Add(Codes.FrontMatter, SourceLocation.Start(file), "the file does not start with front matter", "start it with a line of ---");
            return null;
        }

        var (start, line) = (opening, 1);
        while (start < text.Length)
        {
            var end = LineEnd(text, start);
            line++;
            if (text.AsSpan(start, end - start).TrimEnd() is Fence)
                return new FrontMatter(text[opening..start], new MarkdownBody(text[end..], file, line));
            start = end;
        }

        diagnostics.Add(Codes.FrontMatter, SourceLocation.Start(file) with { Length = Fence.Length }, "the front matter is not closed", "end it with a line of ---");
        return null;
    }

    /// <summary>The position after the line's end.</summary>
    private static int LineEnd(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }
}
