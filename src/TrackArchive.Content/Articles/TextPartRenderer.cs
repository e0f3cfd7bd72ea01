using System.Collections.Immutable;
using System.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using TrackArchive.Content.Articles.Claims;
using TrackArchive.Content.Articles.Links;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Content.Articles;

/// <summary>Renders HTML up to each entity link and claim, and these as parts of their own.</summary>
internal sealed class TextPartRenderer : HtmlObjectRenderer<EntityLinkInline>
{
    private readonly ImmutableArray<TextPart>.Builder _parts = ImmutableArray.CreateBuilder<TextPart>();
    private readonly StringBuilder _markup = new();

    private TextPartRenderer()
    {
    }

    public static ImmutableArray<TextPart> Render(MarkdownDocument document, MarkdownPipeline pipeline)
    {
        var parts = new TextPartRenderer();
        using var writer = new StringWriter(parts._markup) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, parts);
        renderer.ObjectRenderers.Insert(1, new ClaimRenderer(parts));
        renderer.Render(document);
        parts.CloseMarkup();
        return parts._parts.ToImmutable();
    }

    protected override void Write(HtmlRenderer renderer, EntityLinkInline obj)
    {
        if (obj.Found is not { } found)
            return;
        Add(new EntityLink(found.Target, obj.Words));
    }

    private void Add(TextPart part)
    {
        CloseMarkup();
        _parts.Add(part);
    }

    private void CloseMarkup()
    {
        if (_markup.Length > 0)
            _parts.Add(new Html(_markup.ToString()));
        _markup.Clear();
    }

    private sealed class ClaimRenderer(TextPartRenderer parts) : HtmlObjectRenderer<ClaimInline>
    {
        protected override void Write(HtmlRenderer renderer, ClaimInline obj) => parts.Add(new Claim(obj.Number, obj.Query, obj.Words));
    }
}
