namespace TrackArchive.Tests.Publishing;

/// <summary>A folder of its own for one spec, gone with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("trackarchive-specs-").FullName;

    /// <summary>Every file below the folder with its text, by path with forward slashes.</summary>
    public SortedDictionary<string, string> Files() => new(
        Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).ToDictionary(
            file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'),
            File.ReadAllText),
        StringComparer.Ordinal);

    public string this[string path]
    {
        get => File.ReadAllText(System.IO.Path.Join(Path, path));
        set
        {
            var full = System.IO.Path.Join(Path, path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
            File.WriteAllText(full, value);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
