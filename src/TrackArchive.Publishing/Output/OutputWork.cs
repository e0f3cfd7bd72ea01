using System.Collections.Immutable;

namespace TrackArchive.Publishing.Output;

/// <summary>
/// What lies between a folder and a plan. <see cref="Gone"/> are the paths of ours that the plan lacks, whether their
/// files still stand or not; <see cref="Blocking"/> those of them that must go first. All are in ordinal order.
/// </summary>
internal sealed record OutputWork(
    ImmutableArray<OutputFile> New,
    ImmutableArray<OutputFile> Changed,
    ImmutableArray<string> Blocking,
    ImmutableArray<string> Gone)
{
    /// <summary>Paths of ours below <paramref name="toFollow"/> are left: a later step of the same build brings them.</summary>
    public static OutputWork Between(string root, OutputPlan plan, OutputOwnership ours, string? toFollow, int workers)
    {
        ImmutableArray<string> old = [.. ours.Paths.Where(path => !plan.Has(path))];
        ImmutableArray<string> blocking = [.. old.Where(plan.IsBlockedBy)];
        var site = new StandingSite(root, ours, blocking);
        site.RefuseLinks(plan.Folders.Concat(old.SelectMany(OutputPath.FoldersOf)));

        var standings = new FileStanding[plan.Files.Length];
        Workers.Run(Enumerable.Range(0, standings.Length), workers, i => standings[i] = site.Of(plan.Files[i]));
        ImmutableArray<OutputFile> With(FileStanding standing) => [.. plan.Files.Where((_, i) => standings[i] == standing)];

        site.RefuseLinks(With(FileStanding.Link).Select(file => file.Path));
        site.RefuseStrangers([.. With(FileStanding.Stranger).Select(file => file.Path), .. site.StrangersAmong(plan.Folders)]);
        return new(
            With(FileStanding.New),
            With(FileStanding.Changed),
            blocking,
            [.. old.Except(blocking).Where(IsOfThisStep)]);

        bool IsOfThisStep(string path) => toFollow is null || !path.StartsWith(toFollow, StringComparison.Ordinal);
    }
}
