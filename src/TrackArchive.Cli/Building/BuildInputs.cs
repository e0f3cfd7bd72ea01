using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using TrackArchive.Content.Loading;
using TrackArchive.Publishing.Search;

namespace TrackArchive.Cli.Building;

/// <summary>All that the bytes of a site depend on, in one hash: the program, the options, the content, and what makes the search index.</summary>
internal static class BuildInputs
{
    private static readonly Lazy<string> Program = new(() => string.Join('\n', DescribeAssemblies()));

    /// <returns>Nothing where something cannot be read: the build then says what.</returns>
    public static string? TryHash(BuildOptions options)
    {
        try
        {
            var all = $"{Program.Value}\n{options.BaseUrl?.AbsoluteUri}\n{options.Search}\n{(options.Search ? DescribePackages() : "")}\n{DescribeContent(options.Source)}";
            return Hash(Encoding.UTF8.GetBytes(all));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string DescribeContent(IContentSource source)
    {
        var files = source.Files().OrderBy(f => f.Path, StringComparer.Ordinal).ToArray();
        return string.Join('\n', files.AsParallel().AsOrdered()
            .Select(f => $"{f.Path} {f.Kind} {(f.Kind == OfferedKind.File && source.Read(f.Path) is { } bytes ? Hash(bytes) : "")}"));
    }

    private static string DescribePackages() =>
        NodePackages.Find() is { } packages ? string.Join('\n', packages.Programs.Select(file => $"{Path.GetFileName(file)} {Hash(File.ReadAllBytes(file))}")) : "";

    /// <summary>A compiled assembly's version id changes with its code and with the files in it; the theme's are among those.</summary>
    private static IEnumerable<string> DescribeAssemblies()
    {
        yield return Environment.Version.ToString();
        var waiting = new Queue<Assembly>([typeof(BuildInputs).Assembly]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var assembly))
        {
            yield return $"{assembly.GetName().Name} {assembly.ManifestModule.ModuleVersionId}";
            foreach (var reference in assembly.GetReferencedAssemblies().Where(r => seen.Add(r.FullName)).OrderBy(r => r.FullName, StringComparer.Ordinal))
            {
                yield return reference.FullName;
                if (reference.Name!.StartsWith(nameof(TrackArchive), StringComparison.Ordinal))
                    waiting.Enqueue(Assembly.Load(reference));
            }
        }
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
