using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Importing;

/// <summary>Puts new athletes on the shelf of the nation for which they first stood.</summary>
internal static class Shelves
{
    /// <summary>The files to write; nothing for a shelf that could not be written without a loss, which is then in the failures.</summary>
    public static IEnumerable<ImportedFile> Add(IEnumerable<Person> persons, string contentFolder, List<string> failures)
    {
        foreach (var shelf in persons.GroupBy(p => p.First.Nation.Code.Value.ToLowerInvariant()).OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            var path = $"athletes/{shelf.Key}.yml";
            var yaml = ImportedFile.Open(contentFolder, path);
            var entries = shelf.Select(p => Nodes.Entry(p.Id!, FinalNodes.Athlete(p)));
            if (yaml is not null && (yaml with { Root = yaml.Root with { Entries = [.. yaml.Root.Entries, .. entries] } }).Write(FileKind.AthleteShelf) is { } text)
                yield return new ImportedFile(path, text);
            else
                failures.Add(path);
        }
    }
}
