using System.Text.RegularExpressions;

namespace TrackArchive.Tests.Architecture;

/// <summary>Which namespace of the product uses which, as the sources have it. A namespace is a folder.</summary>
internal static partial class NamespaceGraph
{
    /// <summary>Each namespace with those that its files use, itself not among them.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Read(IEnumerable<SourceFile> files)
    {
        var all = files.GroupBy(f => f.Folder).ToDictionary(g => NamespaceOf(g.Key), g => g.ToArray(), StringComparer.Ordinal);
        return all.ToDictionary(
            pair => pair.Key,
            pair => (IReadOnlySet<string>)pair.Value.SelectMany(f => Using().Matches(f.Text)).Select(m => m.Groups["used"].Value)
                .Where(used => used != pair.Key && all.ContainsKey(used)).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    /// <summary>A way from a namespace back to itself; empty where there is none.</summary>
    public static IReadOnlyList<string> FindCircle(IReadOnlyDictionary<string, IReadOnlySet<string>> graph)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var path = new List<string>();
        foreach (var start in graph.Keys.Order(StringComparer.Ordinal))
        {
            if (Visit(start) is { Count: > 0 } circle)
                return circle;
        }

        return [];

        List<string> Visit(string name)
        {
            if (path.IndexOf(name) is >= 0 and var at)
                return [.. path[at..], name];
            if (!done.Add(name))
                return [];
            path.Add(name);
            foreach (var next in graph[name].Order(StringComparer.Ordinal))
            {
                if (Visit(next) is { Count: > 0 } circle)
                    return circle;
            }

            path.RemoveAt(path.Count - 1);
            return [];
        }
    }

    /// <summary>"src/TrackArchive.Content/Loading" is TrackArchive.Content.Loading, "theme/Pages" TrackArchive.Theme.Pages.</summary>
    public static string NamespaceOf(string folder) =>
        (folder.StartsWith("theme", StringComparison.Ordinal) ? "TrackArchive.Theme" + folder["theme".Length..] : folder["src/".Length..]).Replace('/', '.');

    [GeneratedRegex(@"^\s*@?using (?:static )?(?<used>TrackArchive[\w.]*);?", RegexOptions.Multiline)]
    private static partial Regex Using();
}
