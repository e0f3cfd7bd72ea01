namespace TrackArchive.Cli.Building;

/// <summary>Where a site may not be built: in its own content, which every build would then change.</summary>
internal static class OutputPlacement
{
    /// <summary>Null where the folders are apart, else what is wrong.</summary>
    public static string? FindFault(string content, string output) => Contains(content, output)
        ? $"--output: '{output}' is in the content folder '{content}', where every build would count as a change; name a folder outside"
        : null;

    private static bool Contains(string folder, string other)
    {
        var relative = Path.GetRelativePath(RealPath(folder), RealPath(other));
        return relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar) && !Path.IsPathRooted(relative);
    }

    /// <summary>With the links that lead to it followed.</summary>
    private static string RealPath(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(full) && new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true) is { } target)
            return target.FullName;
        return Path.GetDirectoryName(full) is { } above ? Path.Join(RealPath(above), Path.GetFileName(full)) : full;
    }
}
