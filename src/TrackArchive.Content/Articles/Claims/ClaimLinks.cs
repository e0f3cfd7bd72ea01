using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TrackArchive.Content.Articles.Links;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Articles.Claims;

/// <summary>Finds the links of a text whose target is a query, and puts claims in their place.</summary>
internal static class ClaimLinks
{
    /// <returns>The claims, in reading order.</returns>
    public static IReadOnlyList<WrittenClaim> Read(MarkdownDocument document, LineMap places, EntityIndex index, DiagnosticBag diagnostics)
    {
        var claims = new List<WrittenClaim>();
        foreach (var link in document.Descendants<LinkInline>().Where(l => !l.IsImage && ClaimText.IsClaim(l.Url)).ToList())
        {
            var at = places.Locate(link.Span);
            var words = Words(link, at, diagnostics);
            var query = new ClaimReader(index, at, diagnostics).Read(ClaimText.Parse(link.Url!));
            if (words is null || query is null)
            {
                link.ReplaceBy(new LiteralInline(words ?? ""), copyChildren: false);
                continue;
            }

            claims.Add(new WrittenClaim(query, words, at));
            link.ReplaceBy(new ClaimInline(claims.Count, query, words) { Span = link.Span, IsClosed = true }, copyChildren: false);
        }

        return claims;
    }

    /// <summary>A line's end is a space.</summary>
    private static string? Words(LinkInline link, SourceLocation at, DiagnosticBag diagnostics)
    {
        if (link.All(child => child is LiteralInline or LineBreakInline) && link.FirstChild is not null)
            return string.Concat(link.Select(child => child is LiteralInline literal ? literal.Content.ToString() : " "));
        diagnostics.Add(Codes.BadClaim, at, "the words of a claim must be plain text", "write [3:29.38](result:…), with links and emphasis outside");
        return null;
    }
}
