namespace TrackArchive.Domain;

/// <summary>A publication that states results or facts.</summary>
public sealed record Source(SourceId Id, string Title, string Publisher, SourceFamily Family)
{
    /// <summary>Where it can be read; absent for what is printed only.</summary>
    public Uri? Url { get; init; }

    /// <summary>When it was published or, of a page that changes, read.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>A sentence on what it is and how far to trust it.</summary>
    public string? Note { get; init; }

    /// <summary>The language of the title where it is not the archive's own: a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Counts as one voice: the family, or the publisher where no family is known.</summary>
    public string Origin => Family == SourceFamily.Other ? "other/" + Publisher : Family.Id.Value;
}
