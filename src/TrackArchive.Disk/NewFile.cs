using Microsoft.Win32.SafeHandles;

namespace TrackArchive.Disk;

/// <summary>
/// Files under temporary names. Each is created, never opened: a link that somebody put there would lead the bytes elsewhere.
/// </summary>
public static class NewFile
{
    /// <summary>What has the name, from an interrupted run or planted, is removed before.</summary>
    public static SafeFileHandle Create(string path)
    {
        try
        {
            return Open(path);
        }
        catch (IOException) when (IsTaken(path))
        {
            File.Delete(path);
            return Open(path);
        }
    }

    /// <summary>A link that leads nowhere takes the name, too.</summary>
    private static bool IsTaken(string path) => new FileInfo(path) is { Exists: true } or { LinkTarget: not null };

    private static SafeFileHandle Open(string path) => File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
}
