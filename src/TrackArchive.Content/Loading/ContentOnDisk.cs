namespace TrackArchive.Content.Loading;

/// <summary>
/// A content folder on a disk. Links in it are not followed; pipes, sockets and devices are never opened, which could wait or
/// go on for ever: they have no length, and what has none is read as empty.
/// </summary>
/// <param name="folder">The folder to read; it need not exist.</param>
/// <param name="displayFolder">How messages name it.</param>
public sealed class ContentOnDisk(string folder, string displayFolder) : IContentSource
{
    private const int Megabyte = 1 << 20;

    /// <summary>In megabytes. The largest file of an archive of 100,000 pages has five.</summary>
    private const int Largest = 32;

    /// <summary>The attributes of what is not there.</summary>
    private const FileAttributes Nothing = (FileAttributes)(-1);

    public string Name { get; } = displayFolder.Replace('\\', '/').TrimEnd('/');

    public IEnumerable<OfferedFile> Files()
    {
        if (Directory.Exists(folder))
            return Walk(new DirectoryInfo(folder), "");
        return [new OfferedFile("", File.Exists(folder) ? OfferedKind.NotAFolder : OfferedKind.NoFolder)];
    }

    public byte[]? Read(string path)
    {
        // One question to the system answers all: an archive has thousands of files.
        var file = new FileInfo(Path.Combine(folder, path));
        var attributes = file.Attributes;
        if (attributes == Nothing)
            return null;
        if (attributes.HasFlag(FileAttributes.ReparsePoint))
            throw new IOException("it is a symbolic link");
        if (attributes.HasFlag(FileAttributes.Directory))
            throw new IOException("it is a folder, not a file");
        if (file.Length > (long)Largest * Megabyte)
            throw new IOException($"it is larger than {Largest} MB");
        return file.Length == 0 ? [] : File.ReadAllBytes(file.FullName);
    }

    private static IEnumerable<OfferedFile> Walk(DirectoryInfo folder, string above)
    {
        if (Entries(folder) is not { } entries)
        {
            yield return new OfferedFile(above.TrimEnd('/'), OfferedKind.UnreadableFolder);
            yield break;
        }

        foreach (var entry in entries)
        {
            var path = above + entry.Name;
            if (entry.Name.Contains('\ufffd', StringComparison.Ordinal))
                yield return new OfferedFile(path, OfferedKind.BadName);
            else if (entry.LinkTarget is not null || entry is not DirectoryInfo below)
                yield return new OfferedFile(path, entry.LinkTarget is not null ? OfferedKind.Link : OfferedKind.File);
            else if (!FileLayout.IsIgnored(path))
                foreach (var file in Walk(below, path + "/"))
                    yield return file;
        }
    }

    /// <summary>Nothing where they cannot be listed.</summary>
    private static FileSystemInfo[]? Entries(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
