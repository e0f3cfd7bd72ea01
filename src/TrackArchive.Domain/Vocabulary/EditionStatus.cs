namespace TrackArchive.Domain.Vocabulary;

/// <summary>Whether an edition counts, and whether it was held.</summary>
public enum EditionStatus
{
    Official,

    /// <summary>Athens 1906: outside totals by default.</summary>
    Intercalated,

    /// <summary>Awarded to a city, and not held (1916, 1940, 1944).</summary>
    Cancelled,
    NotHeld,
}

public static class EditionStatuses
{
    public static readonly Vocabulary<EditionStatus> Tokens = new(
        (EditionStatus.Official, "official"),
        (EditionStatus.Intercalated, "intercalated"),
        (EditionStatus.Cancelled, "cancelled"),
        (EditionStatus.NotHeld, "not-held"));

    /// <summary>Whether there were competitions.</summary>
    public static bool WasHeld(this EditionStatus status) => status switch
    {
        EditionStatus.Official or EditionStatus.Intercalated => true,
        EditionStatus.Cancelled or EditionStatus.NotHeld => false,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
