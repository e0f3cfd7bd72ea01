using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;

namespace TrackArchive.Cli.DevServer;

/// <summary>
/// The names, sizes and times of all files of a folder in one text: two stamps differ if the folder changed between
/// them. Files whose name begins with a dot or ends with a tilde belong to editors and don't count.
/// </summary>
internal static class FolderStamp
{
    /// <summary>Empty where there is no such folder, or where it vanished meanwhile.</summary>
    public static string Create(string folder)
    {
        try
        {
            var lines = Files(folder).Order(StringComparer.Ordinal);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <param name="path">Relative to the folder.</param>
    public static bool Counts(string path) =>
        !path.EndsWith('~') && !path.StartsWith('.') && !path.Contains("/.", StringComparison.Ordinal) && !path.Contains("\\.", StringComparison.Ordinal);

    private static FileSystemEnumerable<string> Files(string folder) =>
        new(
            folder,
            (ref FileSystemEntry entry) => $"{entry.ToFullPath()}|{entry.Length}|{entry.LastWriteTimeUtc.Ticks}",
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && Counts(entry.FileName.ToString()),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => Counts(entry.FileName.ToString()) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
}
