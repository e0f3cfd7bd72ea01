namespace TrackArchive.Domain;

/// <summary>How much of a final's field the archive has.</summary>
public enum Coverage
{
    Missing,
    Partial,

    /// <summary>Places 1 to 3, or as many as there were.</summary>
    Medals,

    /// <summary>Places 1 to n without a hole, n at least 6.</summary>
    Finishers,

    /// <summary>A source states the whole field.</summary>
    Complete,
}
