using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Articles;

/// <summary>
/// Parses Markdown whose paragraphs are no longer, and whose quotes, lists and emphasis are nested no deeper, than people write:
/// the parser takes the square of their length in time.
/// </summary>
internal static class BoundedMarkdown
{
    private const int Deepest = 32;

    /// <summary>The longest paragraph or table, in characters between two empty lines. The longest of the archive has some 2,200.</summary>
    private const int Longest = 16_000;

    /// <summary>Nothing where it is beyond these limits; that has been reported then.</summary>
    public static MarkdownDocument? Parse(MarkdownBody body, MarkdownPipeline pipeline, DiagnosticBag diagnostics)
    {
        if (FindLong(body.Text) is { } start)
        {
            diagnostics.Add(Codes.TooComplex, body.Lines.Locate(start), $"a paragraph or table is longer than {Longest} characters", "divide it with an empty line");
            return null;
        }

        var document = TryParse(body.Text, pipeline);
        if (document is not null && FindDeep(document) is not { })
            return document;
        var at = document is null ? FindUnparsed(body, pipeline) : body.Lines.Locate(FindDeep(document)!.Value);
        diagnostics.Add(Codes.TooComplex, at, "quotes, lists or emphasis are nested too deeply", $"nest them {Deepest} deep at most");
        return null;
    }

    /// <summary>Where a stretch without an empty line starts that is longer than it may be.</summary>
    private static int? FindLong(string text)
    {
        var start = 0;
        for (var (line, end) = (0, 0); line < text.Length; line = end)
        {
            end = text.IndexOf('\n', line) is >= 0 and var found ? found + 1 : text.Length;
            if (text.AsSpan(line, end - line).IsWhiteSpace())
                start = end;
            else if (end - start > Longest)
                return start;
        }

        return null;
    }

    /// <summary>Where something is nested deeper than it may be.</summary>
    private static SourceSpan? FindDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>([(document, 0)]);
        while (open.TryPop(out var top))
        {
            if (top.Depth > Deepest)
                return top.Node.Span;
            foreach (var child in Children(top.Node))
                open.Push((child, top.Depth + 1));
        }

        return null;
    }

    private static IEnumerable<MarkdownObject> Children(MarkdownObject node) => node switch
    {
        ContainerBlock blocks => blocks,
        LeafBlock { Inline: { } inline } => inline,
        ContainerInline inlines => inlines,
        _ => [],
    };

    /// <summary>The parser has a limit of its own and does not say where it was passed: the first line that it fails with.</summary>
    private static SourceLocation FindUnparsed(MarkdownBody body, MarkdownPipeline pipeline)
    {
        var ends = body.Text.Select((c, i) => (c, i)).Where(p => p.c == '\n').Select(p => p.i + 1).Append(body.Text.Length).ToArray();
        var (parsed, failed) = (-1, ends.Length - 1);
        while (failed - parsed > 1)
        {
            var middle = (parsed + failed) / 2;
            if (TryParse(body.Text[..ends[middle]], pipeline) is null)
                failed = middle;
            else
                parsed = middle;
        }

        return body.Lines.Locate(failed == 0 ? 0 : ends[failed - 1]);
    }

    private static MarkdownDocument? TryParse(string text, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdown.Parse(text, pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
