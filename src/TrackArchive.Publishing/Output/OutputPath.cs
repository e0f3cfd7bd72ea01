using System.Security.Cryptography;
using System.Text;

namespace TrackArchive.Publishing.Output;

/// <summary>Which paths an output folder may hold: those that stay inside it and mean the same on every system.</summary>
internal static class OutputPath
{
    public const string OwnPrefix = ".trackarchive-";

    /// <summary>Whether the name is kept for the manifest, the journal, the lock and temporary files.</summary>
    public static bool IsOwn(string name) => name.StartsWith(OwnPrefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Null for a path that is allowed, else what is wrong with it.</summary>
    public static string? Fault(string path)
    {
        if (path.Length == 0)
            return "is empty";
        if (path[0] == '/' || path.Contains(':'))
            return "is not relative to the output folder";
        if (path.Contains('\\'))
            return "has a backslash; folders are separated by '/'";
        if (path.Any(char.IsControl))
            return "has a control character";
        return path.Split('/').Select(FindNameFault).FirstOrDefault(fault => fault is not null);
    }

    /// <summary>The folders that hold the path, the nearest first, without the output folder itself.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..slash];
    }

    /// <summary>
    /// Where the file is written before it is renamed: in the same folder, for a rename is atomic only there, and the
    /// same for each attempt, so that an interrupted one is found again. Its length does not depend on the path's.
    /// </summary>
    public static string TemporaryPath(string path)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(path));
        return string.Concat(path.AsSpan(0, path.LastIndexOf('/') + 1), OwnPrefix, Convert.ToHexStringLower(hash, 0, 8));
    }

    private static string? FindNameFault(string name) => name switch
    {
        "" => "has an empty folder or file name",
        "." or ".." => "leads out of its folder",
        _ when name[^1] is '.' or ' ' => "has a name that ends with a dot or a space, which Windows drops",
        _ when IsOwn(name) => $"has a name that begins with '{OwnPrefix}'",
        _ => null,
    };
}
