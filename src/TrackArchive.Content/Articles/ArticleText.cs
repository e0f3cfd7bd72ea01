using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using TrackArchive.Content.Articles.Claims;
using TrackArchive.Content.Articles.Links;
using TrackArchive.Content.Articles.Prose;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Content.Articles;

/// <summary>Markdown to the parts that pages show. What the archive cannot hold is reported, never silently dropped.</summary>
/// <param name="index">What it may link to.</param>
/// <param name="statements">Receives what the texts say of results.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class ArticleText(EntityIndex index, Statements statements, DiagnosticBag diagnostics)
{
    /// <summary>The Markdown of the archive: with links to it, and with tables.</summary>
    public static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <param name="body">The Markdown.</param>
    /// <param name="mentions">Whether plain names become links.</param>
    /// <param name="self">The athlete whose biography it is.</param>
    /// <param name="headlines">What stands above the text: an article's title and summary.</param>
    public ImmutableArray<TextPart> Read(MarkdownBody body, bool mentions, AthleteId? self, params IEnumerable<Located<string>?> headlines)
    {
        if (BoundedMarkdown.Parse(body, Pipeline, diagnostics) is not { } document)
            return [];
        var places = body.Lines;
        Follow(document, places);
        statements.Claims.AddRange(ClaimLinks.Read(document, places, index, diagnostics));
        if (mentions)
            new PlainMentions(index.Names, places, diagnostics).Link(document, self);
        var (figures, years) = ProseFigures.Read(document, places);
        statements.Figures.AddRange(figures);
        statements.Years.AddRange(years);
        statements.Superlatives.AddRange(ProseSuperlatives.Read(document, places, headlines.OfType<Located<string>>()));
        ArticleChecks.Run(document, places, diagnostics);
        return TextPartRenderer.Render(document, Pipeline);
    }

    private void Follow(MarkdownDocument document, LineMap places)
    {
        foreach (var link in document.Descendants<EntityLinkInline>())
        {
            link.Found = index.Find(link.Id);
            if (link.IsOpen)
                diagnostics.Add(Codes.BrokenLink, places.Locate(link.Span), "the link is not closed", "end it with ]]; literal brackets are written \\[[");
            else if (link.Found is { } found)
                index.RequirePage(found.Target, places.Locate(link.Span), diagnostics);
            else if (!index.IsIncomplete)
                diagnostics.Add(Codes.BrokenLink, places.Locate(link.Span), $"there is no '{link.Id}' in the archive", () => Hint(link));
        }
    }

    /// <summary>The replacement is the whole link; one that goes on in the next line has none.</summary>
    private Hint? Hint(EntityLinkInline link)
    {
        if (index.FindMeant(link.Id) is not { } meant)
            return null;
        var words = link.Words is null ? "" : $"|{link.Words}";
        return Nearest.Mean(meant) with { Replacement = link.IsOnOneLine ? $"[[{meant}{words}]]" : null };
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UseAutoIdentifiers(AutoIdentifierOptions.GitHub).UsePipeTables();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new EntityLinkParser());
        return builder.Build();
    }
}
