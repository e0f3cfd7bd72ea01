using System.Collections.Immutable;
using TrackArchive.Composition;
using TrackArchive.Publishing.Output;
using TrackArchive.Publishing.Rendering;

namespace TrackArchive.Statiq;

/// <summary>
/// A sound archive and its files, each made when first asked for: while the content stays the same, a preview renders and indexes it once.
/// </summary>
internal sealed class ArchiveSite(CheckedArchive archive, SiteOptions options)
{
    private readonly Lazy<IReadOnlyList<RenderedPage>> _pages = new(() => SiteFiles.Pages(archive, options.Threads));
    private readonly Lazy<ImmutableArray<OutputFile>> _beside = new(() => SiteFiles.Beside(archive, options.Threads));

    public CheckedArchive Archive => archive;

    /// <summary>In the order of the archive's pages.</summary>
    public IReadOnlyList<RenderedPage> Pages => _pages.Value;

    public ImmutableArray<OutputFile> Beside => _beside.Value;
}
