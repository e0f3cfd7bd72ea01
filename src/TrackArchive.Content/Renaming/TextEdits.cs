using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TrackArchive.Content.Articles;
using TrackArchive.Content.Articles.Claims;
using TrackArchive.Content.Articles.Links;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Renaming;

/// <summary>Stretches of a file's text that are to be others; all around them stays as it is.</summary>
internal sealed class TextEdits(string text)
{
    private readonly SortedDictionary<int, (int Length, string Text)> _edits = [];
    private readonly int[] _lines = [0, .. text.Index().Where(c => c.Item == '\n').Select(c => c.Index + 1)];

    public void Add(IEnumerable<ChangedScalar> scalars)
    {
        foreach (var (scalar, key, changed) in scalars)
        {
            var start = _lines[scalar.At.Line - 1] + scalar.At.Column - 1;
            if (scalar.IsQuoted)
                Add(start + 1, scalar.Text, changed);
            else
                Add(start, scalar.Text, ScalarText.Format(scalar with { Text = changed }, key, inFlow: true));
        }
    }

    /// <summary>Links and claims of Markdown.</summary>
    public void Add(MarkdownBody body, Replacement replacement)
    {
        if (BoundedMarkdown.Parse(body, ArticleText.Pipeline, new DiagnosticBag()) is not { } document)
            return;
        var offset = text.Length - body.Text.Length;
        foreach (var link in document.Descendants<EntityLinkInline>())
        {
            var start = body.Text.IndexOf(link.Id, link.Span.Start, StringComparison.Ordinal);
            Add(offset + start, link.Id, WrittenReferences.InLink(link.Id, replacement));
        }

        var urls = document.Descendants<LinkInline>().Where(l => !l.IsImage && l.Reference is null).Select(l => l.UrlSpan)
            .Concat(document.Descendants<LinkReferenceDefinition>().Select(d => d.UrlSpan));
        foreach (var url in urls.Where(u => u.Start >= 0 && u.End < body.Text.Length && u.Length > 0))
        {
            var written = body.Text.Substring(url.Start, url.Length);
            var claim = written.Trim('<', '>');
            if (ClaimText.IsClaim(claim))
                Add(offset + url.Start + written.IndexOf(claim, StringComparison.Ordinal), claim, WrittenReferences.InClaim(claim, replacement));
        }
    }

    public string Apply()
    {
        var (result, at) = (new System.Text.StringBuilder(), 0);
        foreach (var (start, (length, changed)) in _edits)
        {
            result.Append(text, at, start - at).Append(changed);
            at = start + length;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Only where the old text is there as it is; what is written with escapes is not, and is then reported as unknown.</summary>
    private void Add(int start, string old, string changed)
    {
        if (changed != old && start >= 0 && string.CompareOrdinal(text, start, old, 0, old.Length) == 0)
            _edits[start] = (old.Length, changed);
    }
}
