using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.SiteChecking;

/// <summary>A page as a browser reads it: where it leads, what can be led to in it, and what is wrong with it alone.</summary>
internal sealed class CheckedPage
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true };
    private static readonly string[] LinkAttributes = ["href", "src", "action"];

    private readonly string _file;
    private readonly DiagnosticBag _diagnostics;

    private CheckedPage(string path, string file, DiagnosticBag diagnostics) => (Path, _file, _diagnostics) = (path, file, diagnostics);

    public string Path { get; }

    public FrozenSet<string> Anchors { get; private set; } = [];

    public ImmutableArray<SiteLink> Links { get; private set; } = [];

    /// <summary>What the page says its address is.</summary>
    public string? Canonical { get; private set; }

    public SourceLocation CanonicalAt { get; private set; }

    /// <summary>Search engines are to list it: it neither forbids that nor leads on by itself.</summary>
    public bool IsListed { get; private set; }

    /// <param name="path">Relative to the site's root.</param>
    /// <param name="html">Its text.</param>
    /// <param name="site">How messages name the site.</param>
    /// <param name="root">The address of the site; absent where that is not known.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static CheckedPage Read(string path, byte[] html, string site, Uri? root, DiagnosticBag diagnostics)
    {
        using var document = new HtmlParser(Options).ParseDocument(Encoding.UTF8.GetString(html));
        var page = new CheckedPage(path, $"{site}/{path}", diagnostics);
        page.ReadIds(document);
        page.ReadLinks(document, root);
        page.ReadCanonical(document);
        page.CheckHeadings(document);
        page.CheckPictures(document);
        return page;
    }

    private void ReadIds(IDocument document)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in document.All.Where(e => e.Id is { Length: > 0 }))
        {
            if (!ids.Add(element.Id!))
                _diagnostics.Add(Codes.RepeatedAnchor, At(element), $"the id '{element.Id}' appears twice on this page");
        }

        Anchors = ids.ToFrozenSet(StringComparer.Ordinal);
    }

    private void ReadLinks(IDocument document, Uri? root)
    {
        var links = FindLinks(document, root);
        var refresh = FindMeta(document, "http-equiv", "refresh");
        if (refresh?.GetAttribute("content")?.Split("url=") is [_, var next] && SiteTarget.Find(next, Path, root) is { } moved)
            links = links.Append(new SiteLink(moved, next, At(refresh)));
        Links = [.. links.DistinctBy(l => l.Target)];
        var robots = FindMeta(document, "name", "robots")?.GetAttribute("content") ?? "";
        IsListed = refresh is null && !robots.Contains("noindex", StringComparison.OrdinalIgnoreCase);
    }

    private IEnumerable<SiteLink> FindLinks(IDocument document, Uri? root)
    {
        foreach (var element in document.All)
        {
            foreach (var name in LinkAttributes)
            {
                if (element.GetAttribute(name) is { Length: > 0 } written && SiteTarget.Find(written, Path, root) is { } target)
                    yield return new SiteLink(target, written, At(element));
            }
        }
    }

    private static IElement? FindMeta(IDocument document, string attribute, string value) =>
        document.QuerySelectorAll("meta").FirstOrDefault(m => string.Equals(m.GetAttribute(attribute), value, StringComparison.OrdinalIgnoreCase));

    private void ReadCanonical(IDocument document)
    {
        var links = document.QuerySelectorAll("link[rel=canonical]");
        var link = links.Length > 0 ? links[0] : null;
        Canonical = link?.GetAttribute("href");
        CanonicalAt = link is null ? SourceLocation.Start(_file) : At(link);
        if (links.Length > 1)
            _diagnostics.Add(Codes.CanonicalAddress, At(links[1]), "a second canonical address");
    }

    /// <summary>One heading of the first level, which comes first, and no level left out below it.</summary>
    private void CheckHeadings(IDocument document)
    {
        var headings = document.QuerySelectorAll("h1, h2, h3, h4, h5, h6");
        if (headings.Length == 0 || Level(headings[0]) != 1)
            _diagnostics.Add(Codes.PageOutline, headings.Length == 0 ? SourceLocation.Start(_file) : At(headings[0]), "the page does not begin with a heading of level 1");
        foreach (var (above, heading) in headings.Zip(headings.Skip(1)))
        {
            if (Level(heading) == 1)
                _diagnostics.Add(Codes.PageOutline, At(heading), "a second heading of level 1");
            else if (Level(heading) > Level(above) + 1)
                _diagnostics.Add(Codes.PageOutline, At(heading), $"a heading of level {Level(heading)} follows one of level {Level(above)}");
        }
    }

    private static int Level(IElement heading) => heading.LocalName[1] - '0';

    private void CheckPictures(IDocument document)
    {
        foreach (var picture in document.QuerySelectorAll("img:not([alt]), area[href]:not([alt])"))
            _diagnostics.Add(Codes.NoAlternative, At(picture), $"<{picture.LocalName}> has no alternative text");
        foreach (var drawing in document.QuerySelectorAll("svg[role=img]").Where(d => !IsNamed(d)))
            _diagnostics.Add(Codes.NoAlternative, At(drawing), "<svg> has no name: neither a title nor an aria-label");
    }

    private static bool IsNamed(IElement drawing) =>
        drawing.HasAttribute("aria-label") || drawing.HasAttribute("aria-labelledby") || drawing.Children.Any(c => c.LocalName == "title" && c.TextContent.Length > 0);

    private SourceLocation At(IElement element) =>
        element.SourceReference?.Position is { } position ? new SourceLocation(_file, position.Line, position.Column) : SourceLocation.Start(_file);
}
