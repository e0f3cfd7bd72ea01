using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.SiteChecking;

/// <summary>A place of the site that something leads to.</summary>
/// <param name="Path">The file, relative to the site's root.</param>
/// <param name="Anchor">An element in it; empty for the file itself.</param>
internal readonly record struct SiteTarget(string Path, string Anchor)
{
    /// <summary>A host that no site has, for links that name none.</summary>
    private static readonly Uri Somewhere = new("http://site.invalid/");

    /// <summary>Nothing where the link leaves the site.</summary>
    /// <param name="link">As it is written.</param>
    /// <param name="page">The page that it is on.</param>
    /// <param name="root">The address of the site; absent where the site does not say it.</param>
    public static SiteTarget? Find(string link, string page, Uri? root)
    {
        if (!Uri.TryCreate(new Uri(Somewhere, page), link, out var url))
            return null;
        var whole = url.GetLeftPart(UriPartial.Path);
        var start = url.Host == Somewhere.Host ? Somewhere : root is not null && whole.StartsWith(root.AbsoluteUri, StringComparison.Ordinal) ? root : null;
        if (start is null)
            return null;
        var path = whole[start.AbsoluteUri.Length..];
        var file = Uri.UnescapeDataString(path);
        return new SiteTarget(file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file, Uri.UnescapeDataString(url.Fragment.TrimStart('#')));
    }
}

/// <summary>A link of a page to a place of the same site.</summary>
internal readonly record struct SiteLink(SiteTarget Target, string Written, SourceLocation At);
