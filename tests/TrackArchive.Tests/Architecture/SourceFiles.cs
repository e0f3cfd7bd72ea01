using System.Collections.Immutable;
using System.Xml.Linq;
using TrackArchive.Tests.Content;

namespace TrackArchive.Tests.Architecture;

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

    /// <summary>The namespaces that projects of the product use in each of their files.</summary>
    public static ImmutableArray<string> UsedEverywhere { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Folder("src"), "*.csproj", SearchOption.AllDirectories).Append(Repository.Folder("theme/TrackArchive.Theme.csproj"))
            .SelectMany(project => XDocument.Load(project).Descendants("Using")).Select(u => u.Attribute("Include")!.Value)
            .Distinct().Order(StringComparer.Ordinal),
    ];
}
