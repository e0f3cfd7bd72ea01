namespace TrackArchive.Publishing.Output;

/// <summary>
/// Paths that any system can hold together: no two files or folders differ in case only, and none is a file and a folder at
/// once.
/// </summary>
internal sealed class PathSet
{
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Folders => _folders.Values;

    public bool Has(string file) => _files.TryGetValue(file, out var spelled) && spelled == file;

    /// <summary>Whether an older file, in whatever case, is in the way of a file or a folder of the set.</summary>
    public bool IsBlockedBy(string old) =>
        !Has(old)
        && (_files.ContainsKey(old) || _folders.ContainsKey(old) || OutputPath.FoldersOf(old).Any(_files.ContainsKey));

    /// <summary>Null where the file was added, else why it cannot be.</summary>
    public string? TryAdd(string file)
    {
        if (OutputPath.Fault(file) is { } fault)
            return $"the path '{file}' {fault}";
        if (_files.TryGetValue(file, out var other))
            return other == file ? $"'{file}' is planned twice" : CaseOnly(other, file);
        if (_folders.ContainsKey(file))
            return FileAndFolder(file);
        foreach (var folder in OutputPath.FoldersOf(file))
        {
            if (_files.ContainsKey(folder))
                return FileAndFolder(folder);
            if (_folders.TryGetValue(folder, out var spelled) && spelled != folder)
                return CaseOnly(spelled, folder);
        }
        _files.Add(file, file);
        foreach (var folder in OutputPath.FoldersOf(file))
            _folders.TryAdd(folder, folder);
        return null;
    }

    private static string FileAndFolder(string path) => $"'{path}' is planned as a file and as a folder";

    private static string CaseOnly(string one, string other) =>
        $"'{one}' and '{other}' differ in case only, which some systems cannot hold; rename one of them";
}
