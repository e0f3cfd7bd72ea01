using System.Collections.Immutable;

namespace TrackArchive.Tests.Architecture;

/// <summary>
/// Which namespace of the product uses which, as the sources have it. A namespace is a folder. A using is a use; types of
/// the namespaces that enclose a file, and of those that its project uses everywhere, need none: there a mention is one.
/// </summary>
internal static class NamespaceGraph
{
    /// <summary>Each namespace with those that its files use, itself not among them.</summary>
    /// <param name="files">The sources.</param>
    /// <param name="usedEverywhere">The namespaces that projects use in each of their files.</param>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Read(IEnumerable<SourceFile> files, params ImmutableArray<string> usedEverywhere)
    {
        var all = files.GroupBy(f => NamespaceOf(f.Folder)).ToDictionary(g => g.Key, g => g.Select(f => f.WithoutTexts()).ToArray(), StringComparer.Ordinal);
        var types = all.ToDictionary(pair => pair.Key, pair => pair.Value.SelectMany(f => f.FindDeclaredTypes()).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return all.ToDictionary(
            pair => pair.Key,
            pair => (IReadOnlySet<string>)pair.Value.SelectMany(f => f.FindUsings().Where(all.ContainsKey).Concat(FindMentioned(f, pair.Key)))
                .Where(used => used != pair.Key).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

        IEnumerable<string> FindMentioned(SourceFile file, string self)
        {
            var mentioned = file.FindMentionedTypes();
            mentioned.ExceptWith(types[self]);
            foreach (var visible in FindEnclosing(self).Concat(usedEverywhere).Where(all.ContainsKey))
            {
                if (mentioned.Overlaps(types[visible]))
                    yield return visible;
                mentioned.ExceptWith(types[visible]);
            }
        }
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

    /// <summary>Nearest first.</summary>
    private static IEnumerable<string> FindEnclosing(string name)
    {
        while (name.LastIndexOf('.') is > 0 and var dot)
            yield return name = name[..dot];
    }
}
