namespace TrackArchive.Publishing.Output;

/// <summary>
/// A folder of this program's own in the system's temporary folder, deleted with its holder. Those of killed programs are
/// deleted when the next one is made: each holds a file that the system keeps locked as long as its program lives.
/// </summary>
public sealed class TemporaryFolder : IDisposable
{
    private const string Prefix = "trackarchive-";
    private const string LockName = ".trackarchive-in-use";

    private readonly FileStream _lock;

    private TemporaryFolder(string path, FileStream inUse) => (Path, _lock) = (path, inUse);

    public string Path { get; }

    /// <param name="purpose">A word for the folder's name.</param>
    /// <exception cref="IOException">The system's temporary folder is missing, full or not writable.</exception>
    public static TemporaryFolder Create(string purpose)
    {
        var all = System.IO.Path.GetTempPath();
        try
        {
            DeleteAbandoned(all);
            var folder = Directory.CreateTempSubdirectory(Prefix + purpose + "-").FullName;
            return new TemporaryFolder(folder, Lock(folder, FileMode.CreateNew));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"No temporary folder can be made in '{all}': {fault.Message} Make room there, or name another folder in the variable TMPDIR.", fault);
        }
    }

    public void Dispose()
    {
        _lock.Dispose();
        Delete(Path);
    }

    /// <summary>Only folders that have our file, not through links, and whose file nobody has locked.</summary>
    private static void DeleteAbandoned(string all)
    {
        foreach (var folder in new DirectoryInfo(all).EnumerateDirectories(Prefix + "*"))
        {
            if (folder.LinkTarget is null && new FileInfo(System.IO.Path.Join(folder.FullName, LockName)) is { Exists: true, LinkTarget: null } && IsAbandoned(folder.FullName))
                Delete(folder.FullName);
        }
    }

    private static bool IsAbandoned(string folder)
    {
        try
        {
            Lock(folder, FileMode.Open).Dispose();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static FileStream Lock(string folder, FileMode mode) =>
        new(System.IO.Path.Join(folder, LockName), mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Something still has a file open, or another program deletes the same: the next start tries again.
        }
    }
}
