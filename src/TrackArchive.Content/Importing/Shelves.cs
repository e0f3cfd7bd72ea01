using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Importing;

/// <summary>
/// Puts new athletes on the shelf of the nation for which they first stood; where that shelf has been divided, into the part
/// of their id's first letter.
/// </summary>
internal static class Shelves
{
    /// <summary>The files to write; nothing for a shelf that could not be written without a loss, which is then in the failures.</summary>
    public static IEnumerable<ImportedFile> Add(IEnumerable<Person> persons, string contentFolder, List<string> failures)
    {
        foreach (var shelf in persons.GroupBy(p => PathOf(p, contentFolder)).OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            var yaml = ImportedFile.Open(contentFolder, shelf.Key);
            var entries = shelf.Select(p => Nodes.Entry(p.Id!, FinalNodes.Athlete(p)));
            if (yaml is not null && (yaml with { Root = yaml.Root with { Entries = [.. yaml.Root.Entries, .. entries] } }).Write(FileKind.AthleteShelf) is { } text)
                yield return new ImportedFile(shelf.Key, text);
            else
                failures.Add(shelf.Key);
        }
    }

    private static string PathOf(Person person, string contentFolder)
    {
        var shelf = $"athletes/{person.First.Nation.Code.Value.ToLowerInvariant()}";
        var folder = new DirectoryInfo(Path.Combine(contentFolder, shelf));
        var isDivided = folder.Exists && folder.EnumerateFiles("*.yml").Any();
        return isDivided ? $"{shelf}/{person.Id![0]}.yml" : $"{shelf}.yml";
    }
}
