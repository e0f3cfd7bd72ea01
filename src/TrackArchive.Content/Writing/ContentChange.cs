using TrackArchive.Disk;

namespace TrackArchive.Content.Writing;

/// <summary>
/// Several files of a content folder, changed as one: all of them or none, however the process ends. What was interrupted is
/// undone or finished by the next command of any kind.
/// </summary>
public static class ContentChange
{
    /// <param name="content">The folder.</param>
    /// <param name="files">What is to be written.</param>
    /// <returns>A file that somebody has changed, added or removed since it was read; nothing is written then. Null where all is written.</returns>
    /// <exception cref="IOException">It cannot be written, or not all of it: the message says which.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static string? TryWrite(string content, IReadOnlyCollection<ChangedFile> files) => TryWrite(content, files, new SystemDisk());

    /// <summary>To be called before the content is read.</summary>
    /// <exception cref="IOException">An interrupted change cannot be finished; the message says what to do.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Finish(string content) => Finish(content, new SystemDisk());

    internal static string? TryWrite(string content, IReadOnlyCollection<ChangedFile> files, IDisk disk)
    {
        if (files.Count == 0)
            return null;
        using var staging = StagingFolder.Take(content, disk);
        staging.Finish();
        return staging.TryWrite(files);
    }

    internal static void Finish(string content, IDisk disk)
    {
        if (!StagingFolder.IsIn(content))
            return;
        using var staging = StagingFolder.Take(content, disk);
        staging.Finish();
    }
}
