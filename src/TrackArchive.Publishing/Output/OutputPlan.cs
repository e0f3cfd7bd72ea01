using System.Collections.Immutable;

namespace TrackArchive.Publishing.Output;

/// <summary>Everything that the folder shall hold, in ordinal order of the paths: it can be written on any system.</summary>
internal sealed class OutputPlan
{
    private readonly PathSet _paths = new();

    private OutputPlan(ImmutableArray<OutputFile> files) => Files = files;

    public ImmutableArray<OutputFile> Files { get; }

    public IEnumerable<string> Folders => _paths.Folders;

    /// <exception cref="OutputFolderException">A path is not allowed, or two cannot be held together.</exception>
    public static OutputPlan Create(IEnumerable<OutputFile> files)
    {
        var plan = new OutputPlan([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);
        foreach (var file in plan.Files)
        {
            if (plan._paths.TryAdd(file.Path) is { } fault)
                throw new OutputFolderException($"The output cannot be written: {fault}.");
        }
        return plan;
    }

    public bool Has(string path) => _paths.Has(path);

    /// <summary>Whether an older file must go before this plan can be written, on some system at least.</summary>
    public bool IsBlockedBy(string old) => _paths.IsBlockedBy(old);
}
