using System.Collections.Immutable;

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

    /// <summary>What it states of the results that name it; a list of starters states no place, one of medallists no mark.</summary>
    public ImmutableArray<SourceStatement> States { get; init; } = SourceStatements.Tokens.Terms;

    /// <summary>Counts as one voice: the family, or the publisher where no family is known.</summary>
    public string Origin => Family == SourceFamily.Other ? "other/" + Publisher : Family.Id.Value;
}

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
