using System.Collections.Immutable;

namespace TrackArchive.Publishing.Output;

/// <summary>
/// Everything that the folder shall hold, in ordinal order of the paths. No two files or folders differ in case only,
/// and no path is a file and a folder at once: the plan can be written on any system.
/// </summary>
internal sealed class OutputPlan
{
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);

    private OutputPlan(ImmutableArray<OutputFile> files) => Files = files;

    public ImmutableArray<OutputFile> Files { get; }

    public IEnumerable<string> Folders => _folders.Values;

    public static OutputPlan Of(IEnumerable<OutputFile> files)
    {
        var plan = new OutputPlan([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);
        foreach (var file in plan.Files)
            plan.Claim(file.Path);
        foreach (var path in plan._files.Values.Where(plan._folders.ContainsKey))
            throw Impossible($"'{path}' is planned as a file and as a folder");
        return plan;
    }

    public bool Has(string path) => _files.TryGetValue(path, out var spelled) && spelled == path;

    /// <summary>Whether an older file must go before this plan can be written, on some system at least.</summary>
    public bool IsBlockedBy(string old) =>
        !Has(old)
        && (_files.ContainsKey(old) || _folders.ContainsKey(old) || OutputPath.FoldersOf(old).Any(_files.ContainsKey));

    private void Claim(string path)
    {
        if (OutputPath.Fault(path) is { } fault)
            throw Impossible($"the path '{path}' {fault}");
        if (!_files.TryAdd(path, path))
            throw Impossible(_files[path] == path ? $"'{path}' is planned twice" : CaseOnly(_files[path], path));
        foreach (var folder in OutputPath.FoldersOf(path))
        {
            if (_folders.TryAdd(folder, folder))
                continue;
            if (_folders[folder] != folder)
                throw Impossible(CaseOnly(_folders[folder], folder));
            break;
        }
    }

    private static string CaseOnly(string one, string other) =>
        $"'{one}' and '{other}' differ in case only, which some systems cannot hold; rename one of them";

    private static OutputFolderException Impossible(string why) => new($"The output cannot be written: {why}.");
}
