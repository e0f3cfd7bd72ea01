namespace TrackArchive.Disk;

/// <summary>
/// A file that one process at a time holds. The system releases it with its holder, so a killed process never blocks the next.
/// The file goes with the lock.
/// </summary>
public sealed class FileLock : IDisposable
{
    private readonly string _path;
    private readonly FileStream _file;

    private FileLock(string path, FileStream file) => (_path, _file) = (path, file);

    /// <summary>Null where another process holds it, or has just removed its folder.</summary>
    /// <exception cref="IOException">In its place is a link, or it cannot be made.</exception>
    public static FileLock? TryTake(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
            throw new IOException($"'{path}' is a link. Remove it and run the command again.");
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            if (IsStillAt(path, file))
                return new FileLock(path, file);
            file.Dispose();
            return null;
        }
        catch (Exception fault) when (IsTaken(fault))
        {
            return null;
        }
    }

    public void Dispose()
    {
        // While it is locked, so that nobody can have locked it meanwhile; Windows does not delete open files.
        if (!OperatingSystem.IsWindows())
            File.Delete(_path);
        _file.Dispose();
        if (OperatingSystem.IsWindows())
            DeleteUnlessTaken();
    }

    /// <summary>
    /// Between opening and locking a file, its last holder may have deleted it and somebody else made another: a time that
    /// only we can have set tells whether the file that is locked is the one that others find.
    /// </summary>
    private static bool IsStillAt(string path, FileStream file)
    {
        var mark = DateTime.UnixEpoch.AddSeconds(Random.Shared.Next());
        File.SetLastWriteTimeUtc(file.SafeFileHandle, mark);
        return File.GetLastWriteTimeUtc(path) == mark;
    }

    private static bool IsTaken(Exception fault)
    {
        const int LinuxWouldBlock = 11;
        const int DarwinWouldBlock = 35;
        const int WindowsSharingViolation = unchecked((int)0x80070020);
        return fault is DirectoryNotFoundException
            || (fault is IOException && fault.HResult is LinuxWouldBlock or DarwinWouldBlock or WindowsSharingViolation);
    }

    private void DeleteUnlessTaken()
    {
        try
        {
            File.Delete(_path);
        }
        catch (IOException)
        {
            // The next process has it already.
        }
    }
}
