using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TrackArchive.Content.Articles.Links;

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
            return MatchOpen(processor, ref slice);
        if (slice.AsSpan()[2..length].IndexOfAny('[', ']') >= 0)
            return MatchOpen(processor, ref slice);
        var inner = slice.AsSpan()[2..length].ToString();
        var bar = inner.IndexOf('|', StringComparison.Ordinal);
        var id = (bar < 0 ? inner : inner[..bar]).Trim();
        var words = bar < 0 ? null : string.Join(' ', inner[(bar + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var link = Link(processor, slice, length + 2, id, words);
        processor.Inline = link;
        slice.Start += length + 2;
        return true;
    }

    /// <summary>Taken as a link to the first word after the brackets, so that it can be reported.</summary>
    private static bool MatchOpen(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var end = text.IndexOfAny(" \r\n|]");
        var length = end < 0 ? text.Length : end;
        processor.Inline = Link(processor, slice, length, text[2..length].ToString(), null, isOpen: true);
        slice.Start += length;
        return true;
    }

    private static EntityLinkInline Link(InlineProcessor processor, StringSlice slice, int length, string id, string? words, bool isOpen = false)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var end = processor.GetSourcePosition(slice.Start + length - 1);
        var link = new EntityLinkInline(id, string.IsNullOrEmpty(words) ? null : words)
        {
            Span = new SourceSpan(start, end),
            Line = line,
            Column = column,
            IsClosed = true,
            IsOpen = isOpen,
            IsOnOneLine = !slice.AsSpan()[..length].Contains('\n'),
        };
        link.AppendChild(new LiteralInline(link.Words ?? link.Id));
        return link;
    }
}
