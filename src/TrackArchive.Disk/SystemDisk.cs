namespace TrackArchive.Disk;

/// <summary>The disk itself.</summary>
public sealed class SystemDisk : IDisk
{
    public void CreateFolder(string folder) => Directory.CreateDirectory(folder);

    public void Write(string path, ReadOnlySpan<byte> content, bool flush = false, UnixFileMode? mode = null)
    {
        using var file = NewFile.Create(path);
        RandomAccess.Write(file, content, fileOffset: 0);
        if (mode is { } wanted && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, wanted);
        if (flush)
            RandomAccess.FlushToDisk(file);
    }

    public void Rename(string from, string to) => File.Move(from, to, overwrite: true);

    public void Delete(string path) => File.Delete(path);

    public void DeleteEmptyFolder(string folder) => Directory.Delete(folder);

    public void DeleteFolder(string folder) => Directory.Delete(folder, recursive: true);
}
