namespace TrackArchive.Statiq;

/// <summary>Where the archive's content is, and where its pages go.</summary>
public sealed class TrackArchiveOptions
{
    /// <summary>The content folder: absolute, or below the site's root. It belongs beside the site's input, not into it.</summary>
    public NormalizedPath Content { get; set; } = "content";

    /// <summary>The folder of the output for the archive; empty for its root, where the archive brings the home page, the sitemap and <c>robots.txt</c>.</summary>
    public NormalizedPath Folder { get; set; } = "archive";

    /// <summary>
    /// The archive's address, ending with a slash. Without it, it follows from the site's <c>Host</c>, or where that is not set, from <c>site.yml</c>.
    /// </summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>Whether the site has what comes from npm, which takes Node: the full-text index, and SQLite for readers to ask in SQL.</summary>
    public bool Search { get; set; } = true;

    /// <summary>Whether Statiq's analyzers, which check links, see the archive's pages, too. It takes them a while.</summary>
    public bool Analyze { get; set; }
}
