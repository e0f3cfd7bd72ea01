using System.Collections.Immutable;
using TrackArchive.Composition;
using TrackArchive.Publishing.Output;
using TrackArchive.Publishing.Rendering;

namespace TrackArchive.Statiq;

/// <summary>
/// A sound archive and its files, each made when first asked for: while the content stays the same, a preview renders and indexes it once.
/// </summary>
internal sealed class ArchiveSite(ComposedSite site, SiteOptions options)
{
    private readonly Lazy<IReadOnlyList<RenderedPage>> _pages = new(() => SiteFiles.Pages(site, options.Workers));
    private readonly Lazy<ImmutableArray<OutputFile>> _supporting = new(() => SiteFiles.SupportingFiles(site, options.Workers));

    public ComposedSite Site => site;

    /// <summary>In the order of the site's pages.</summary>
    public IReadOnlyList<RenderedPage> Pages => _pages.Value;

    public ImmutableArray<OutputFile> SupportingFiles => _supporting.Value;
}
