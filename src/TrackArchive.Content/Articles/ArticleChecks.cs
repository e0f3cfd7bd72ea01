using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Articles;

/// <summary>What Markdown allows and a permanent page does not.</summary>
internal static class ArticleChecks
{
    private const string AllowedLinks = "link with https://, http:// or mailto:, to a heading here with #, to the archive with [[…]], or claim with result:, standing:, fact:, record: or head-to-head:";

    public static void Run(MarkdownDocument document, ArticlePlaces places, DiagnosticBag diagnostics)
    {
        RefuseHtml(document, places, diagnostics);
        CheckHeadings(document, places, diagnostics);
        CheckLinks(document, places, diagnostics);
    }

    private static void RefuseHtml(MarkdownDocument document, ArticlePlaces places, DiagnosticBag diagnostics)
    {
        foreach (var html in document.Descendants().Where(d => d is HtmlBlock or HtmlInline))
            diagnostics.Add(Codes.RawHtml, places.Of(html.Span), "raw HTML is off", "write Markdown; a < that is meant as such is written \\<");
    }

    private static void CheckHeadings(MarkdownDocument document, ArticlePlaces places, DiagnosticBag diagnostics)
    {
        var above = 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (heading.Level == 1)
                diagnostics.Add(Codes.HeadingLevel, places.Of(heading.Span), "the page's own title is the only first heading", "begin with ##");
            else if (heading.Level > above + 1)
                diagnostics.Add(Codes.HeadingLevel, places.Of(heading.Span), $"a heading of level {heading.Level} follows one of level {above}", $"write {new string('#', above + 1)}");
            above = Math.Max(heading.Level, 1);
        }
    }

    private static void CheckLinks(MarkdownDocument document, ArticlePlaces places, DiagnosticBag diagnostics)
    {
        var anchors = document.Descendants<HeadingBlock>().Select(h => h.TryGetAttributes()?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (link.IsImage)
                diagnostics.Add(Codes.UnsupportedLink, places.Of(link.Span), "pictures are off", "describe it, or link to it");
            else if (link.Url is ['#', .. var anchor])
                CheckAnchor(anchor, anchors, places.Of(link.Span), diagnostics);
            else if (!IsPermanent(link.Url))
                diagnostics.Add(Codes.UnsupportedLink, places.Of(link.Span), $"'{link.Url}' is no link that lasts", AllowedLinks);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !IsPermanent(l.Url)))
            diagnostics.Add(Codes.UnsupportedLink, places.Of(link.Span), $"'{link.Url}' is no link that lasts", AllowedLinks);
    }

    private static void CheckAnchor(string anchor, HashSet<string> anchors, SourceLocation at, DiagnosticBag diagnostics)
    {
        if (!anchors.Contains(anchor))
            diagnostics.Add(Codes.BrokenLink, at, $"there is no heading '#{anchor}' here", Resolving.Nearest.Hint(anchor, anchors));
    }

    private static bool IsPermanent(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";
}
