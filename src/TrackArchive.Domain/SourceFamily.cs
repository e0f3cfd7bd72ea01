namespace TrackArchive.Domain;

/// <summary>
/// Where statements come from in the end, as <c>site.yml</c> declares it; sources of one family do not confirm each other. Two are
/// the same where their ids are.
/// </summary>
public sealed record SourceFamily(SourceFamilyId Id, string Name)
{
    /// <summary>No family: each publisher is a voice of its own.</summary>
    public static readonly SourceFamily Other = new(new SourceFamilyId("other"), "other");

    public bool Equals(SourceFamily? other) => other?.Id == Id;

    public override int GetHashCode() => Id.GetHashCode();

    public override string ToString() => Id.Value;
}
