using System.Security.Cryptography;
using System.Text;

namespace TrackArchive.Publishing.Search;

/// <summary>
/// The lock of the npm packages that the packed tool has beside itself. Packages are restored beside their lock, and the tool's own
/// folder belongs to its installer and may be read-only: so the lock and the programs that use it are copied into a cache of the user,
/// into a folder named after what they say.
/// </summary>
internal static class PackedPackages
{
    private const string FolderName = "packages";
    private const int NameLength = 16;

    /// <summary>Where the system keeps what a user's programs can make again.</summary>
    public static string UserCache =>
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } set ? set
        : OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache");

    /// <summary>Null where the program is not packed as a tool.</summary>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    public static NodePackages? Find(string program, string cache)
    {
        var packed = Path.Combine(program, FolderName);
        if (!File.Exists(Path.Combine(packed, "package-lock.json")))
            return null;
        string[] files = [.. Directory.EnumerateFiles(packed, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(packed, f)).Order(StringComparer.Ordinal)];
        var folder = Path.Combine(cache, "trackarchive", FindName(packed, files));
        foreach (var file in files)
            Copy(Path.Combine(packed, file), Path.Combine(folder, file));
        return new NodePackages(folder);
    }

    private static string FindName(string packed, string[] files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Replace('\\', '/') + "\0"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(Path.Combine(packed, file))));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..NameLength];
    }

    /// <summary>Beside it and renamed, since another process may read it at the same time.</summary>
    private static void Copy(string from, string to)
    {
        if (File.Exists(to))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        var made = $"{to}.{Environment.ProcessId}";
        File.Copy(from, made, overwrite: true);
        File.Move(made, to, overwrite: true);
    }
}
