namespace TrackArchive.BrowserTests;

/// <summary>The content of the tiny archive, for a test that changes it.</summary>
internal static class TinyArchive
{
    public static void CopyTo(string folder)
    {
        var original = Repository.Folder("tests/fixtures/tiny-archive/content");
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
