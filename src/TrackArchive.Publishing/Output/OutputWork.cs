using System.Collections.Immutable;

namespace TrackArchive.Publishing.Output;

/// <summary>
/// What lies between a folder and a plan. <see cref="Gone"/> are the paths of ours that the plan lacks, whether their
/// files are still there or not; <see cref="Blocking"/> those of them that must go first. All are in ordinal order.
/// </summary>
internal sealed record OutputWork(
    ImmutableArray<OutputFile> New,
    ImmutableArray<OutputFile> Changed,
    ImmutableArray<string> Blocking,
    ImmutableArray<string> Gone)
{
    /// <summary>
    /// Files that are known to be in place are not read. Paths of ours below <paramref name="toFollow"/> are left: a later step of the same build
    /// brings them.
    /// </summary>
    public static OutputWork Between(string root, OutputPlan plan, Func<OutputFile, bool> isInPlace, OutputOwnership ours, string? toFollow, int workers)
    {
        ImmutableArray<string> old = [.. ours.Paths.Where(path => !plan.Has(path))];
        ImmutableArray<string> blocking = [.. old.Where(plan.IsBlockedBy)];
        var site = new ExistingSite(root, ours, blocking);
        site.RefuseLinks(plan.Folders.Concat(old.SelectMany(OutputPath.FoldersOf)));

        var states = new FileState[plan.Files.Length];
        ParallelWork.Run(Enumerable.Range(0, states.Length), workers, i => states[i] = isInPlace(plan.Files[i]) ? FileState.Unchanged : site.Compare(plan.Files[i]));
        ImmutableArray<OutputFile> With(FileState state) => [.. plan.Files.Where((_, i) => states[i] == state)];

        site.RefuseLinks(With(FileState.Link).Select(file => file.Path));
        site.RefuseForeign([.. With(FileState.Foreign).Select(file => file.Path), .. site.FindForeign(plan.Folders)]);
        return new(
            With(FileState.New),
            With(FileState.Changed),
            blocking,
            [.. old.Except(blocking).Where(IsOfThisStep)]);

        bool IsOfThisStep(string path) => toFollow is null || !path.StartsWith(toFollow, StringComparison.Ordinal);
    }
}
