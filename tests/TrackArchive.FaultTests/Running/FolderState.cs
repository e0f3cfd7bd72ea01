using System.Security.Cryptography;

namespace TrackArchive.FaultTests.Running;

/// <summary>What a folder holds: the hash of every file by its path, so that two folders can be compared.</summary>
internal static class FolderState
{
    public static SortedDictionary<string, string> Read(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
            file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);
}
