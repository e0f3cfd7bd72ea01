namespace TrackArchive.Publishing.Output;

/// <summary>Every way in which a write changes the folder: one call is one step that can be interrupted.</summary>
internal interface IOutputDisk
{
    void CreateFolder(string folder);

    /// <summary>
    /// Creates the file; whatever has its name, a link too, is removed before. With <paramref name="flush"/> it has reached the
    /// disk when the call returns.
    /// </summary>
    void Write(string path, ReadOnlySpan<byte> content, bool flush = false);

    /// <summary>Replaces <paramref name="to"/> at once: a reader sees the old file or the new one.</summary>
    void Rename(string from, string to);

    void Delete(string path);

    void DeleteEmptyFolder(string folder);
}
