namespace TrackArchive.Diagnostics;

/// <summary>Another place that a mistake is about, and why.</summary>
public sealed record RelatedPlace(SourceLocation Location, string Note)
{
    /// <summary>Where what appears twice is given first.</summary>
    public static RelatedPlace FirstGiven(SourceLocation location) => new(location, "first given here");

    public override string ToString() => $"{Printable.Line(Location.ToString())}: note: {Note}";
}
