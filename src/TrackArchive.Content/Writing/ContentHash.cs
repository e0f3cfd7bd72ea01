using System.Security.Cryptography;

namespace TrackArchive.Content.Writing;

/// <summary>What a file holds, short enough to be written down.</summary>
internal static class ContentHash
{
    /// <summary>Of a link or a folder: like nothing that was read.</summary>
    private const string NotAFile = "not-a-file";

    /// <summary>Of what is not there.</summary>
    public const string NoFile = "none";

    /// <param name="bytes">Nothing where there is no file.</param>
    public static string OfBytes(byte[]? bytes) => bytes is null ? NoFile : Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>What is behind a link is not in the folder.</summary>
    public static string OfFile(string folder, string path)
    {
        for (var slash = path.IndexOf('/'); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            if (new DirectoryInfo(Path.Join(folder, path[..slash])).LinkTarget is not null)
                return NotAFile;
        }

        var file = new FileInfo(Path.Join(folder, path));
        if (file.LinkTarget is not null || Directory.Exists(file.FullName))
            return NotAFile;
        return OfBytes(file.Exists ? File.ReadAllBytes(file.FullName) : null);
    }
}
