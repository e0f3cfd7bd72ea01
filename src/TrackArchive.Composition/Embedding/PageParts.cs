using TrackArchive.Pages;
using TrackArchive.Publishing.Rendering;
using TrackArchive.Publishing.StructuredData;
using TrackArchive.Theme;
using TrackArchive.Theme.Layout;

namespace TrackArchive.Composition.Embedding;

/// <summary>A page in pieces, for a document that brings a frame of its own.</summary>
public static class PageParts
{
    /// <summary>What its head says beside the title and the description, and the styles and scripts that it loads.</summary>
    public static string RenderHead(Page page, SiteFrame frame) => FragmentRenderer.Render<HeadLinks>(
        PageContext.Create(page, frame.Site),
        (nameof(HeadLinks.Page), page),
        (nameof(HeadLinks.Frame), frame),
        (nameof(HeadLinks.StructuredData), JsonLd.Create(page, frame.Site)));

    /// <summary>What it shows between the archive's own header and footer.</summary>
    public static string RenderBody(Page page, SiteFrame frame) =>
        FragmentRenderer.Render<FramedPage>(PageContext.Create(page, frame.Site), (nameof(FramedPage.Page), page), (nameof(FramedPage.Site), frame.Site));
}
