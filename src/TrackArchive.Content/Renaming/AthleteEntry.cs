using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Renaming;

/// <summary>Where an athlete is in a draft: an entry of a shelf, or a file with a biography.</summary>
internal sealed record AthleteEntry(string Id, string Path, MapNode Values)
{
    /// <summary>The text below the front matter of an athlete who has a file.</summary>
    public string? Biography { get; private init; }

    public bool IsCurated => Biography is not null;

    public static AthleteEntry? Find(Draft draft, string id)
    {
        foreach (var path in draft.Paths.Where(p => p.StartsWith("athletes/", StringComparison.Ordinal)))
        {
            var isCurated = path.EndsWith($"/{id}.md", StringComparison.Ordinal);
            if (isCurated && FrontMatter.Split(draft[path]!, path, new DiagnosticBag()) is { } parts && Read(parts.Yaml) is { } curated)
                return new AthleteEntry(id, path, curated.Root) { Biography = parts.Body.Text };
            if (path.EndsWith(".yml", StringComparison.Ordinal) && draft[path]!.Contains(id, StringComparison.Ordinal) && Read(draft[path]!)?.Root.Find(id) is MapNode values)
                return new AthleteEntry(id, path, values);
        }

        return null;
    }

    /// <summary>Writes the values where the athlete is.</summary>
    /// <returns>Whether they could be written without a loss.</returns>
    public bool TryWrite(Draft draft, MapNode values)
    {
        if (ReferenceEquals(values, Values))
            return true;
        if (!IsCurated)
            return TryChange(draft, Path, shelf => shelf.With(Id, values));
        var yaml = FrontMatter.Split(draft[Path]!, Path, new DiagnosticBag())!.Yaml;
        if ((Read(yaml)! with { Root = values }).Write(FileKind.CuratedAthlete) is not { } text)
            return false;
        draft[Path] = $"---\n{text}---\n{Biography}";
        return true;
    }

    /// <summary>A shelf without athletes is no file.</summary>
    public bool TryRemove(Draft draft)
    {
        if (!IsCurated)
            return TryChange(draft, Path, shelf => shelf.Without(Id));
        draft[Path] = null;
        return true;
    }

    /// <summary>On the shelf of somebody.</summary>
    public static bool TryAdd(Draft draft, string path, string id, MapNode values) => TryChange(draft, path, shelf => shelf.With(id, values));

    private static bool TryChange(Draft draft, string path, Func<MapNode, MapNode> change)
    {
        var before = Read(draft[path] ?? "{}");
        if (before is null)
            return false;
        var root = change(before.Root);
        var text = root.Entries.IsEmpty && before.Written.Count == 0 ? null : (before with { Root = root }).Write(FileKind.AthleteShelf);
        draft[path] = text;
        return text is not null || root.Entries.IsEmpty;
    }

    private static CanonicalYaml? Read(string text) => CanonicalYaml.Read(text, "", new DiagnosticBag());
}
