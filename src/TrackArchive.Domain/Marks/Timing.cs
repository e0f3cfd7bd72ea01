namespace TrackArchive.Domain.Marks;

/// <summary>How a time was taken; unknown unless a source says so, whatever the number of decimals.</summary>
public enum Timing
{
    Unknown,
    Hand,
    Automatic,
}
