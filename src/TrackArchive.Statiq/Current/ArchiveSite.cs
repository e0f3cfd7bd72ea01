using System.Collections.Immutable;
using TrackArchive.Composition;
using TrackArchive.Composition.Embedding;
using TrackArchive.Pages;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Statiq.Current;

/// <summary>
/// A sound archive and its files, each made when first asked for: while the content stays the same, a preview renders and indexes it once.
/// </summary>
internal sealed class ArchiveSite
{
    private readonly SiteOptions _options;
    private readonly Dictionary<string, Page> _pages;
    private readonly Dictionary<Page, BytesContent> _rendered = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<ImmutableArray<(string Path, BytesContent Content)>> _supporting;
    private readonly Lazy<SiteFrame> _frame;

    public ArchiveSite(ComposedSite site, SiteOptions options, string fingerprint)
    {
        (Site, _options, Fingerprint) = (site, options, fingerprint);
        _pages = site.Pages.ToDictionary(p => p.Route.Path, StringComparer.Ordinal);
        _supporting = new(() => [.. SiteFiles.SupportingFiles(site, options.Workers).Select(f => (f.Path, new BytesContent(f.Content, new NormalizedPath(f.Path).MediaType)))]);
        _frame = new(() => SiteFiles.FrameOf(site));
        Embeds = new(site.Archive, site.Pages);
    }

    public ComposedSite Site { get; }

    /// <summary>Of the content from which it comes.</summary>
    public string Fingerprint { get; }

    public Uri BaseUrl => Site.Archive.Site.BaseUrl;

    public SiteFrame Frame => _frame.Value;

    public ArchiveEmbeds Embeds { get; }

    /// <summary>The files that pages need, by their paths below the archive's folder.</summary>
    public ImmutableArray<(string Path, BytesContent Content)> SupportingFiles => _supporting.Value;

    /// <summary>By its address below the archive's folder.</summary>
    public Page? Find(string path) => _pages.GetValueOrDefault(path);

    /// <summary>In the order of <paramref name="pages"/>; what was rendered before is taken as it is.</summary>
    public IEnumerable<IContentProvider> Render(IReadOnlyList<Page> pages)
    {
        Page[] missing = [.. pages.Where(p => !_rendered.ContainsKey(p))];
        foreach (var (page, rendered) in missing.Zip(SiteFiles.Render(Site, missing, _options.Workers)))
            _rendered[page] = new BytesContent(rendered.Html, MediaTypes.Html);
        return pages.Select(p => _rendered[p]);
    }

    /// <summary>Gives up the bytes of all files, which documents of the last run still name.</summary>
    public void Release()
    {
        foreach (var content in _rendered.Values.Concat(_supporting.IsValueCreated ? _supporting.Value.Select(f => f.Content) : []))
            content.Release();
    }
}
