using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TrackArchive.Content.Articles;

/// <summary>Finds links to the archive; they end in the paragraph in which they begin, and a line break in the words is a space.</summary>
internal sealed class EntityLinkParser : InlineParser
{
    public EntityLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
            return false;
        var length = slice.AsSpan().IndexOf("]]");
        if (length < 0)
            return false;
        var inner = slice.AsSpan()[2..length].ToString();
        if (inner.AsSpan().IndexOfAny('[', ']') >= 0)
            return false;
        var bar = inner.IndexOf('|', StringComparison.Ordinal);
        var id = (bar < 0 ? inner : inner[..bar]).Trim();
        var words = bar < 0 ? null : string.Join(' ', inner[(bar + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var end = processor.GetSourcePosition(slice.Start + length + 1);
        var link = new EntityLinkInline(id, string.IsNullOrEmpty(words) ? null : words)
        {
            Span = new SourceSpan(start, end),
            Line = line,
            Column = column,
            IsClosed = true,
        };
        link.AppendChild(new LiteralInline(link.Words ?? link.Id));
        processor.Inline = link;
        slice.Start += length + 2;
        return true;
    }
}
