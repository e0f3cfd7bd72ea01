using System.Xml;
using System.Xml.Linq;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.SiteChecking;

/// <summary>The address of a site, as its home page says it, and the pages that its sitemap lists, with their places in the file.</summary>
internal sealed record SiteIndex(Uri? Root, IReadOnlyDictionary<string, SourceLocation> Pages)
{
    private const string Path = "sitemap.xml";
    private const string Home = "index.html";

    /// <summary>A folder's own address is that of its index.</summary>
    public static string AddressOf(Uri root, string path)
    {
        var address = new Uri(root, path).AbsoluteUri;
        return path == Home ? address[..^Home.Length] : address;
    }

    public static async Task<SiteIndex> ReadAsync(IBuiltSite site, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var home = await site.ReadAsync(Home, cancellation) is { } html ? CheckedPage.Read(Home, html, site.Name, root: null, new DiagnosticBag()).Canonical : null;
        var root = Uri.TryCreate(home, UriKind.Absolute, out var address) ? new Uri(address, ".") : null;
        var listed = await ReadAsync(Path, site, root, diagnostics, cancellation);
        // A home page that does not say its address is a mistake, and no reason to find more.
        root ??= Uri.TryCreate(listed.Select(l => l.Address).MinBy(a => a.Length), UriKind.Absolute, out var shortest) ? new Uri(shortest, ".") : null;
        var pages = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var (written, at) in listed)
        {
            if (SiteTarget.Find(written, Home, root) is not { } target)
                diagnostics.Add(Codes.SitemapDiffers, at, $"'{written}' is not an address of this site");
            else if (!pages.TryAdd(target.Path, at))
                diagnostics.Add(Codes.SitemapDiffers, at, $"'{written}' appears twice");
        }

        return new SiteIndex(root, pages);
    }

    /// <summary>The addresses of a sitemap; a large one is a list of others.</summary>
    private static async Task<IReadOnlyList<(string Address, SourceLocation At)>> ReadAsync(string path, IBuiltSite site, Uri? root, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var file = $"{site.Name}/{path}";
        if (await site.ReadAsync(path, cancellation) is not { } bytes)
        {
            diagnostics.Add(Codes.SitemapDiffers, SourceLocation.Start(file), "the site has no such sitemap");
            return [];
        }

        try
        {
            var sitemap = XDocument.Load(new MemoryStream(bytes), LoadOptions.SetLineInfo);
            var listed = sitemap.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => (Address: e.Value.Trim(), At: At(e, file))).ToArray();
            if (sitemap.Root!.Name.LocalName != "sitemapindex")
                return listed;
            var parts = new List<(string, SourceLocation)>();
            foreach (var (address, at) in listed)
            {
                if (SiteTarget.Find(address, Home, root) is { } part)
                    parts.AddRange(await ReadAsync(part.Path, site, root, diagnostics, cancellation));
                else
                    diagnostics.Add(Codes.SitemapDiffers, at, $"'{address}' is not an address of this site");
            }

            return parts;
        }
        catch (XmlException fault)
        {
            diagnostics.Add(Codes.SitemapDiffers, new SourceLocation(file, Math.Max(1, fault.LineNumber), Math.Max(1, fault.LinePosition)), "the sitemap is not well-formed XML");
            return [];
        }
    }

    private static SourceLocation At(XElement element, string file) =>
        element is IXmlLineInfo line && line.HasLineInfo() ? new SourceLocation(file, line.LineNumber, line.LinePosition) : SourceLocation.Start(file);
}
