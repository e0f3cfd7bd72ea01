using Markdig.Syntax;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Articles;

/// <summary>Turns positions in a Markdown text into lines and columns of its file.</summary>
internal sealed class ArticlePlaces
{
    private readonly MarkdownBody _body;
    private readonly List<int> _lineStarts = [0];

    public ArticlePlaces(MarkdownBody body)
    {
        _body = body;
        for (var i = 0; i < body.Text.Length; i++)
        {
            if (body.Text[i] == '\n')
                _lineStarts.Add(i + 1);
        }
    }

    /// <summary>As much of the span as stands on its first line.</summary>
    public SourceLocation Of(SourceSpan span)
    {
        var found = _lineStarts.BinarySearch(span.Start);
        var line = found >= 0 ? found : ~found - 1;
        var lineEnd = _body.Text.IndexOf('\n', span.Start);
        var end = Math.Min(span.End + 1, lineEnd < 0 ? _body.Text.Length : lineEnd);
        return new SourceLocation(_body.File, line + 1 + _body.LineOffset, span.Start - _lineStarts[line] + 1, Math.Max(1, end - span.Start));
    }
}
