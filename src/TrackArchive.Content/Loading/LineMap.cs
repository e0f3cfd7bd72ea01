using Markdig.Syntax;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Loading;

/// <summary>Turns positions in a text into lines and columns of the file that holds it.</summary>
internal sealed class LineMap
{
    private readonly string _text;
    private readonly string _file;
    private readonly int _lineOffset;
    private readonly List<int> _starts = [0];

    /// <param name="text">The text; its lines end with LF.</param>
    /// <param name="file">The file's name in messages.</param>
    /// <param name="lineOffset">Lines of the file in front of the text.</param>
    public LineMap(string text, string file, int lineOffset = 0)
    {
        (_text, _file, _lineOffset) = (text, file, lineOffset);
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
            _starts.Add(end + 1);
    }

    public SourceLocation Locate(SourceSpan span) => Locate(span.Start, span.Length);

    /// <summary>As much of the stretch as is on its first line.</summary>
    public SourceLocation Locate(int start, int length = 1)
    {
        var found = _starts.BinarySearch(start);
        var line = found >= 0 ? found : ~found - 1;
        var lineEnd = line + 1 < _starts.Count ? _starts[line + 1] - 1 : _text.Length;
        return new SourceLocation(_file, line + 1 + _lineOffset, start - _starts[line] + 1, Math.Max(1, Math.Min(start + length, lineEnd) - start));
    }
}
