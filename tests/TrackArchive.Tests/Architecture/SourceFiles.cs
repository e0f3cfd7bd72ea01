using System.Collections.Immutable;
using TrackArchive.Tests.Content;

namespace TrackArchive.Tests.Architecture;

/// <summary>A source file of the product; <see cref="Path"/> is relative to the repository, with slashes.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public string Folder => Path[..Path.LastIndexOf('/')];

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}

/// <summary>What is compiled into the product: src and theme, without tests and generated files.</summary>
internal static class SourceFiles
{
    private static readonly Lazy<ImmutableArray<SourceFile>> Read = new(() =>
    [
        .. new[] { "src", "theme" }.SelectMany(root => Directory.EnumerateFiles(Repository.Folder(root), "*.*", SearchOption.AllDirectories))
            .Select(file => System.IO.Path.GetRelativePath(Repository.Folder(""), file).Replace('\\', '/'))
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal))
            .Where(path => !path.Split('/').Any(step => step is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(Repository.Folder(path)))),
    ]);

    public static ImmutableArray<SourceFile> All => Read.Value;
}
