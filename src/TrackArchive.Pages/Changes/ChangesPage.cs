using System.Collections.Immutable;

namespace TrackArchive.Pages.Changes;

/// <summary>How often facts of a kind were added, corrected and removed.</summary>
public sealed record ChangeCount(string Fact, int Added, int Corrected, int Removed);

/// <summary>One change in words.</summary>
public sealed record ChangedLine(string Words, ImmutableArray<Citation> Sources);

/// <summary>What changed in one final, or of one athlete; <see cref="Id"/> is where it is on its page.</summary>
public sealed record ChangedSubject(string Id, Link Subject, ImmutableArray<ChangedLine> Lines);

/// <summary>What an edition of the archive changed: the counts with the ways to its parts, or one part.</summary>
public sealed record ChangesPage : Page
{
    public override PageKind Kind => PageKind.Changes;

    public override bool IsSearched => false;

    public ImmutableArray<ChangeCount> Counts { get; init; } = [];

    /// <summary>Finals by edition, then athletes by letter.</summary>
    public ImmutableArray<Link> Finals { get; init; } = [];

    public ImmutableArray<Link> Athletes { get; init; } = [];

    public ImmutableArray<ChangedSubject> Subjects { get; init; } = [];
}
