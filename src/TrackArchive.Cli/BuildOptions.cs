namespace TrackArchive.Cli;

/// <summary>What a build is asked to do. Folders are as the user wrote them, so that messages name them alike.</summary>
public sealed record BuildOptions(string Content, string Output)
{
    /// <summary>Overrides the address that the content gives.</summary>
    public Uri? BaseUrl { get; init; }

    public bool Search { get; init; } = true;

    /// <summary>Whether new addresses are written into the ledger of published ones.</summary>
    public bool Publish { get; init; }

    /// <summary>How many threads parse and render; 0 for one a processor. The output does not depend on it.</summary>
    public int Workers { get; init; }

    internal int Threads => Workers > 0 ? Workers : Environment.ProcessorCount;
}
