namespace TrackArchive.Statiq.Current;

/// <summary>
/// The archive as it was last checked. Documents name its pages and do not hold them: those of the run before, which Statiq keeps until
/// it has made others, would else keep a whole archive beside the new one.
/// </summary>
internal sealed class CurrentArchive
{
    public ArchiveSite? Site { get; private set; }

    /// <summary>The archive of the run before is given up: two at a time take twice the memory.</summary>
    public void Release()
    {
        Site?.Release();
        Site = null;
    }

    /// <summary>Where its pages are written, and the same set for as long as the site is.</summary>
    public IReadOnlySet<string> Destinations { get; private set; } = new HashSet<string>();

    public void Take(ArchiveSite site, NormalizedPath folder)
    {
        Site = site;
        Destinations = site.Site.Pages.Select(p => folder.Combine(p.Route.Path).FullPath).ToHashSet(StringComparer.Ordinal);
    }
}
