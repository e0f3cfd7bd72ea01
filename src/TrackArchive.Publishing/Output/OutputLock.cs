namespace TrackArchive.Publishing.Output;

/// <summary>
/// One build at a time in an output folder, over all processes. The system holds the lock and releases it with its holder, so
/// a killed build never blocks the next. The lock's file, and a folder that was made for it, go with the lock.
/// </summary>
public sealed class OutputLock : IDisposable
{
    private const string Name = OutputPath.OwnPrefix + "lock";

    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromMilliseconds(50);

    private readonly string _path;
    private readonly FileStream _file;
    private readonly bool _madeFolder;

    private OutputLock(string path, FileStream file, bool madeFolder) => (_path, _file, _madeFolder) = (path, file, madeFolder);

    /// <param name="root">The output folder; made if there is none.</param>
    /// <param name="waiting">Called once before waiting for another build; null to refuse instead of waiting.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="OutputFolderException">The folder is not the build's, or another build has it and this one may not wait.</exception>
    public static async Task<OutputLock> TakeAsync(string root, Action? waiting, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(root);
        OutputOwnership.Read(folder);
        var path = Path.Join(folder, Name);
        var madeFolder = !Directory.Exists(folder);
        var isWaiting = false;
        while (true)
        {
            // Again each time: a build that ended may have taken a folder that it made with it.
            Directory.CreateDirectory(folder);
            if (TryLock(path, root) is { } file)
                return new OutputLock(path, file, madeFolder);
            if (waiting is null)
                throw new OutputFolderException($"Another build is using the output folder '{root}'. Wait until it ends, or name another folder.");
            if (!isWaiting)
                waiting();
            isWaiting = true;
            await Task.Delay(TryAgainAfter, cancellation);
        }
    }

    public void Dispose()
    {
        // While it is locked, so that nobody can have locked it meanwhile; Windows does not delete open files.
        if (!OperatingSystem.IsWindows())
            File.Delete(_path);
        _file.Dispose();
        if (OperatingSystem.IsWindows())
            DeleteUnlessTaken(() => File.Delete(_path));
        if (_madeFolder && Path.GetDirectoryName(_path) is { } folder)
            DeleteUnlessTaken(() => Directory.Delete(folder));
    }

    /// <summary>Null where another build has the lock.</summary>
    private static FileStream? TryLock(string path, string root)
    {
        if (new FileInfo(path).LinkTarget is not null)
            throw new OutputFolderException($"'{Name}' in the output folder '{root}' is a link. Remove it and build again.");
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            if (IsStillAt(path, file))
                return file;
            file.Dispose();
            return null;
        }
        catch (Exception fault) when (IsTaken(fault))
        {
            return null;
        }
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

    private static void DeleteUnlessTaken(Action delete)
    {
        try
        {
            delete();
        }
        catch (IOException)
        {
            // Not empty, or the next build has it already.
        }
    }
}
