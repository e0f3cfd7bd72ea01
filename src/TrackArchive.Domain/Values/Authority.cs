namespace TrackArchive.Domain.Values;

/// <summary>
/// A body that decides on results, as <c>site.yml</c> declares it. Two are the same where their ids are.
/// </summary>
/// <param name="Id">The word in files, data and addresses: <c>world-athletics</c>.</param>
/// <param name="Name">In full, as headings have it.</param>
public sealed record Authority(AuthorityId Id, string Name)
{
    /// <summary>The meeting's own officials: every archive has them, and what they decide counts for everyone.</summary>
    public static readonly Authority Organisers = new(new AuthorityId("organisers"), "Organisers") { InSentences = "the organisers" };

    /// <summary>As it fits behind "by", article included: "the IOC".</summary>
    public string InSentences { get; init; } = Name;

    public bool Equals(Authority? other) => other?.Id == Id;

    public override int GetHashCode() => Id.GetHashCode();

    public override string ToString() => Id.Value;
}
