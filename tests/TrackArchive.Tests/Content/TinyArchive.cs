namespace TrackArchive.Tests.Content;

/// <summary>The small valid archive that other fixtures lie over.</summary>
internal static class TinyArchive
{
    public static string Folder => Repository.Folder("tests/fixtures/tiny-archive/content");

    public static void CopyTo(string folder) => Copy(Folder, folder);

    public static void Copy(string from, string to)
    {
        if (!Directory.Exists(from))
            return;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }
}
