namespace TrackArchive.Statiq.Current;

/// <summary>
/// The archive as it was last checked. Documents name its pages and do not hold them: those of the run before, which Statiq keeps until
/// it has made others, would else keep a whole archive beside the new one.
/// </summary>
internal sealed class CurrentArchive
{
    public ArchiveSite? Site { get; set; }

    /// <summary>Where its pages are written, and the same set for as long as the site is.</summary>
    public IReadOnlySet<string> Destinations { get; set; } = new HashSet<string>();
}
