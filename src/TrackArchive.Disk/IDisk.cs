namespace TrackArchive.Disk;

/// <summary>Every way in which a write changes a folder: one call is one step that can be interrupted.</summary>
public interface IDisk
{
    void CreateFolder(string folder);

    /// <summary>
    /// Creates the file; whatever has its name, a link too, is removed before. With <paramref name="flush"/> it has reached the
    /// disk when the call returns.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="flush">Whether to wait for the disk.</param>
    /// <param name="mode">Who may do what with it, where the system has modes; the system's default otherwise.</param>
    void Write(string path, ReadOnlySpan<byte> content, bool flush = false, UnixFileMode? mode = null);

    /// <summary>Replaces <paramref name="to"/> at once: a reader sees the old file or the new one.</summary>
    void Rename(string from, string to);

    void Delete(string path);

    void DeleteEmptyFolder(string folder);

    /// <summary>With everything in it; links in it are removed and not followed.</summary>
    void DeleteFolder(string folder);
}
