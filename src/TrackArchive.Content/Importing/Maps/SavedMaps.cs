using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Importing.Maps;

/// <summary>The maps that an archive keeps under names, <c>maps/&lt;name&gt;.yml</c>, so that next year's table of the same kind needs no new one.</summary>
public static class SavedMaps
{
    private const string Ending = ".yml";

    /// <summary>By name.</summary>
    public static IReadOnlyList<string> FindNames(string contentFolder) => Path.Combine(contentFolder, FileLayout.Maps) is var folder && Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*" + Ending).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Checks a map and keeps it under a name; a map of that name gives way.</summary>
    /// <returns>Why it was not kept; nothing where it was.</returns>
    /// <exception cref="IOException">It cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read or written.</exception>
    public static string? Save(string contentFolder, string name, string file, DiagnosticBag diagnostics)
    {
        if (!Slug.IsValid(name))
            return $"'{name}' is not a valid name of a map: expected lower-case Latin letters, digits and single hyphens";
        if (!File.Exists(file))
            return $"there is no file {file}";
        if (MapReading.Read([file], diagnostics) is null || Utf8Text.Decode(File.ReadAllBytes(file), file, diagnostics) is not { } text)
            return null;
        var path = $"{FileLayout.Maps}/{name}{Ending}";
        var before = Path.Combine(contentFolder, path) is var full && File.Exists(full) ? File.ReadAllBytes(full) : null;
        return ContentChange.TryWrite(contentFolder, [new ChangedFile(path, before, text)]) is { } changed ? $"{changed} changed meanwhile: nothing was written; run the command again" : null;
    }

    /// <summary>The file of a map that is kept under this name; what is none stays as it is.</summary>
    internal static string Resolve(string contentFolder, string map)
    {
        if (map.Contains('=') || File.Exists(map) || !Slug.IsValid(map))
            return map;
        var kept = Path.Combine(contentFolder, FileLayout.Maps, map + Ending);
        return File.Exists(kept) ? kept : map;
    }
}
