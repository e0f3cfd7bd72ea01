using TrackArchive.Content.Loading;

namespace TrackArchive.Tests.Content;

/// <summary>A content folder that no disk holds.</summary>
internal sealed class ContentInMemory(string name, IReadOnlyDictionary<string, byte[]> files) : IContentSource
{
    public string Name => name;

    public static ContentInMemory CopyOf(string folder, string name) => new(
        name,
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes));

    public IEnumerable<OfferedFile> Files() => files.Keys.Select(path => new OfferedFile(path));

    public byte[]? Read(string path) => files.GetValueOrDefault(path);
}
