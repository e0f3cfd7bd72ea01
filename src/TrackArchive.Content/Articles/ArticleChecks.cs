using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Articles;

/// <summary>What Markdown allows and a permanent page does not.</summary>
internal static class ArticleChecks
{
    private const string AllowedLinks = "link with https://, http:// or mailto:, to a heading of this text with #, to the archive with [[…]], or make a claim with result:, standing:, fact:, record: or head-to-head:";

    public static void Run(MarkdownDocument document, LineMap places, DiagnosticBag diagnostics)
    {
        RefuseHtml(document, places, diagnostics);
        CheckHeadings(document, places, diagnostics);
        CheckLinks(document, places, diagnostics);
    }

    private static void RefuseHtml(MarkdownDocument document, LineMap places, DiagnosticBag diagnostics)
    {
        foreach (var entity in document.Descendants<HtmlEntityInline>())
        {
            if (Utf8Text.FindForbidden(entity.Transcoded.AsSpan()) is { } forbidden)
                diagnostics.Add(Codes.RawHtml, places.Locate(entity.Span), $"an entity for the control character {forbidden}", "delete it");
        }

        foreach (var html in document.Descendants().Where(d => d is HtmlBlock or HtmlInline))
            diagnostics.Add(Codes.RawHtml, places.Locate(html.Span), "raw HTML is not allowed", "write Markdown; a literal < is written \\<");
    }

    private static void CheckHeadings(MarkdownDocument document, LineMap places, DiagnosticBag diagnostics)
    {
        var above = 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (heading.Level == 1)
                diagnostics.Add(Codes.HeadingLevel, places.Locate(heading.Span), "the page title is the only heading of level 1", "start with ##");
            else if (heading.Level > above + 1)
                diagnostics.Add(Codes.HeadingLevel, places.Locate(heading.Span), $"a heading of level {heading.Level} follows one of level {above}", $"write {new string('#', above + 1)}");
            above = Math.Max(heading.Level, 1);
        }
    }

    private static void CheckLinks(MarkdownDocument document, LineMap places, DiagnosticBag diagnostics)
    {
        var anchors = document.Descendants<HeadingBlock>().Select(h => h.TryGetAttributes()?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (link.IsImage)
                diagnostics.Add(Codes.UnsupportedLink, places.Locate(link.Span), "pictures are not supported", "describe the picture, or link to it");
            else if (link.Url is ['#', .. var anchor])
                CheckAnchor(anchor, anchors, places.Locate(link.Span), diagnostics);
            else if (!IsPermanent(link.Url))
                diagnostics.Add(Codes.UnsupportedLink, places.Locate(link.Span), $"'{link.Url}' is not a supported link", AllowedLinks);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !IsPermanent(l.Url)))
            diagnostics.Add(Codes.UnsupportedLink, places.Locate(link.Span), $"'{link.Url}' is not a supported link", AllowedLinks);
    }

    private static void CheckAnchor(string anchor, HashSet<string> anchors, SourceLocation at, DiagnosticBag diagnostics)
    {
        if (!anchors.Contains(anchor))
            diagnostics.Add(Codes.BrokenLink, at, $"there is no heading '#{anchor}' here", Nearest.Hint(anchor, anchors));
    }

    private static bool IsPermanent(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";
}
