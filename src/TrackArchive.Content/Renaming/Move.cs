using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Renaming;

/// <summary>A change of what things are called: <see cref="Rename"/>, <see cref="MergeAthletes"/> or <see cref="SplitAthlete"/>.</summary>
/// <param name="Kind">What is meant.</param>
/// <param name="Old">The id that things are called now.</param>
/// <param name="New">The id that takes its place.</param>
public abstract record Move(EntityKind Kind, string Old, string New)
{
    internal abstract MovePlan Plan(IContentSource source);

    /// <summary>The draft and why it cannot be used; the first mistake alone.</summary>
    private protected static MovePlan Finish(Draft draft, string? refusal) =>
        refusal is null ? new MovePlan([.. draft.FindChanges()]) : MovePlan.Refuse(refusal);
}

/// <summary>What a move would write; or why it is not to be.</summary>
internal sealed record MovePlan(ImmutableArray<ChangedFile> Files)
{
    public string? Refusal { get; private init; }

    public static MovePlan Refuse(string why) => new([]) { Refusal = why };
}
