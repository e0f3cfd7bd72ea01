namespace TrackArchive.Content.Loading;

/// <summary>A content folder as the disk holds it.</summary>
/// <param name="folder">The folder to read; it need not exist.</param>
/// <param name="displayFolder">How messages name it.</param>
public sealed class ContentOnDisk(string folder, string displayFolder) : IContentSource
{
    public string Name { get; } = displayFolder.Replace('\\', '/').TrimEnd('/');

    public IEnumerable<OfferedFile> Files() => Directory.Exists(folder) ? Walk(new DirectoryInfo(folder), "") : [];

    public byte[]? Read(string path)
    {
        var file = Path.Combine(folder, path);
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    private static IEnumerable<OfferedFile> Walk(DirectoryInfo folder, string above)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var path = above + entry.Name;
            if (entry.LinkTarget is not null || entry is not DirectoryInfo below)
                yield return new OfferedFile(path, entry.LinkTarget is not null);
            else if (!FileLayout.IsIgnored(path))
                foreach (var file in Walk(below, path + "/"))
                    yield return file;
        }
    }
}
