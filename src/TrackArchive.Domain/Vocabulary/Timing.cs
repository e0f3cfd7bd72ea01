namespace TrackArchive.Domain.Vocabulary;

/// <summary>How a time was taken; unknown unless a source says so, whatever the number of decimals.</summary>
public enum Timing
{
    Unknown,
    Hand,
    Automatic,
}

public static class Timings
{
    /// <summary>Data leave out what is unknown.</summary>
    public static readonly Vocabulary<Timing> Tokens = new([Timing.Unknown], (Timing.Hand, "hand"), (Timing.Automatic, "automatic"));
}
