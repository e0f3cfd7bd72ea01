namespace TrackArchive.Composition.Embedding;

/// <summary>What a text of another site may show of the archive. The names are those of its shortcodes.</summary>
public enum EmbedKind
{
    /// <summary>A link to an athlete's page.</summary>
    Athlete,

    /// <summary>A link to a final's page.</summary>
    Final,

    /// <summary>Words that the archive proves.</summary>
    Claim,

    /// <summary>A final's medallists.</summary>
    Podium,

    /// <summary>An event's champions, edition by edition.</summary>
    Lineage,
}
