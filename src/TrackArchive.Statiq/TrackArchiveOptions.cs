namespace TrackArchive.Statiq;

/// <summary>Where the archive's content is, where its pages go, and who renders them. The site's settings may say it, too; code wins.</summary>
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

    /// <summary>Which of the archive's pages Statiq's analyzers see, too. All of them take a while.</summary>
    public ArchiveAnalysis Analyze { get; set; }

    /// <summary>The site's own template for pages of a kind (<c>Final</c>, <c>Athlete</c>, …): a file of its input. Other pages are rendered by the archive's theme.</summary>
    public IDictionary<string, NormalizedPath> Templates { get; } = new Dictionary<string, NormalizedPath>(StringComparer.OrdinalIgnoreCase);

    /// <summary>A layout or template of the site's input around what the theme makes of pages that have no template: its own header and footer.</summary>
    public NormalizedPath Frame { get; set; }

    /// <summary>Whether a page of the site that shows somebody or something by a shortcode is listed on their page.</summary>
    public bool Backlinks { get; set; }

    /// <summary>What is wrong with the site's settings; reported when the archive is read, as other mistakes are.</summary>
    internal string? Mistake { get; set; }
}

/// <summary>Which pages of the archive Statiq's analyzers see.</summary>
public enum ArchiveAnalysis
{
    No,

    /// <summary>A few of each kind, always the same: pages of a kind have the same markup.</summary>
    Sample,

    All,
}
