using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TrackArchive.Pages;
using TrackArchive.Publishing.Rendering;

namespace TrackArchive.Tests.Theme;

internal static class Rendered
{
    public static string Html(Page page, SiteFrame? frame = null, string? structuredData = null) =>
        Encoding.UTF8.GetString(PageRenderer.Render([page], frame ?? SamplePages.Frame, _ => structuredData, 1)[0].Html.Span);

    public static IHtmlDocument Document(Page page, SiteFrame? frame = null, string? structuredData = null) =>
        new HtmlParser().ParseDocument(Html(page, frame, structuredData));

    /// <summary>The text with runs of white space as one space, as a reader sees it.</summary>
    public static string Words(this IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
