using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Importing.Packages;

/// <summary>The content files that a data package adds to a folder: finals that are not there, and athletes that nobody knows there.</summary>
internal sealed class PackagedFiles(PackageTables tables, string contentFolder, List<RowNote> rejected)
{
    /// <summary>Files by the final that each is about.</summary>
    public IEnumerable<(string Final, ChangedFile File)> Finals(IReadOnlySet<string> present)
    {
        foreach (var final in tables.Finals)
        {
            var path = $"finals/{final["id"]}.yml";
            if (!IsPlace(path, FileKind.Final))
                rejected.Add(new RowNote(final.Number, $"finals: '{final["id"]}' is not the id of a final"));
            if (!IsPlace(path, FileKind.Final) || present.Contains(path))
                continue;
            yield return (final["id"]!, Written(path, PackagedFinal.Create(final, tables).Entries, FileKind.Final));
            if (PackagedFinal.CreateRounds(final, tables) is { } rounds)
                yield return (final["id"]!, Written($"finals/{final["id"]}.rounds.yml", rounds.Entries, FileKind.Rounds));
        }
    }

    /// <param name="added">Athletes that are not there.</param>
    public IEnumerable<ChangedFile> Shelves(IReadOnlyList<PackageRow> added)
    {
        var divided = tables.Athletes.Select(a => a["file"] ?? "").Where(f => f.EndsWith(".yml", StringComparison.Ordinal) && f.Count('/') == 2)
            .Select(f => f[..f.LastIndexOf('/')]).ToHashSet(StringComparer.Ordinal);
        foreach (var shelf in added.GroupBy(a => ShelfOf(a, divided)).OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            if (IsPlace(shelf.Key, FileKind.AthleteShelf) && shelf.All(a => Slug.IsValid(a["id"]!)))
                yield return Written(shelf.Key, shelf.Select(a => Nodes.Entry(a["id"]!, PackagedAthlete.Create(a, tables))), FileKind.AthleteShelf);
            else
                rejected.Add(new RowNote(shelf.First().Number, $"athletes: '{shelf.Key}' is not a shelf of athletes"));
        }
    }

    /// <summary>An athlete of a biography goes to the shelf beside it, since its prose is in no table.</summary>
    private static string ShelfOf(PackageRow athlete, HashSet<string> divided)
    {
        var file = athlete["file"] ?? "";
        if (!file.EndsWith(".md", StringComparison.Ordinal))
            return file;
        var folder = file[..file.LastIndexOf('/')];
        return divided.Contains(folder) ? $"{folder}/{athlete["id"]![0]}.yml" : $"{folder}.yml";
    }

    private ChangedFile Written(string path, IEnumerable<MapEntry> entries, FileKind kind)
    {
        return OpenedFile.Open(contentFolder, path)?.Append(entries, kind) ?? throw new InvalidDataException(path);
    }

    private static bool IsPlace(string path, FileKind kind) =>
        FileLayout.KindOf(path) == kind && path[..^".yml".Length].Split('/').All(Slug.IsValid);
}
