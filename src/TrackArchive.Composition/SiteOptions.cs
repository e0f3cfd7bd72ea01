namespace TrackArchive.Composition;

/// <summary>What a site is like, whoever writes it.</summary>
public record SiteOptions
{
    /// <summary>Overrides the address that the content gives. Ends with a slash.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Whether the full-text index will be built, so that pages offer it.</summary>
    public bool Search { get; init; } = true;

    /// <summary>How many things are done at a time; one a processor if 0 is given. The output does not depend on it.</summary>
    public int Workers
    {
        get;
        init => field = value > 0 ? value : Environment.ProcessorCount;
    } = Environment.ProcessorCount;
}
