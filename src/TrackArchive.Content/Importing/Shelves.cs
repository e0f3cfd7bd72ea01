using TrackArchive.Content.Importing.People;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Importing;

/// <summary>
/// Puts new athletes on the shelf of the nation, or else the club, for which they first competed; where that shelf has been divided, into the part
/// of their id.
/// </summary>
internal static class Shelves
{
    /// <summary>The files to write; nothing for a shelf that could not be written without a loss, which is then in the failures.</summary>
    public static IEnumerable<ChangedFile> Add(IEnumerable<Person> persons, string contentFolder, List<string> failures)
    {
        foreach (var shelf in persons.GroupBy(p => PathOf(p, contentFolder)).OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            var entries = shelf.Select(p => Nodes.Entry(p.Id!, FinalNodes.Athlete(p)));
            if (OpenedFile.Open(contentFolder, shelf.Key)?.Append(entries, FileKind.AthleteShelf) is { } file)
                yield return file;
            else
                failures.Add(shelf.Key);
        }
    }

    private static string Shelf(ImportedRow row) => (row.Nation ?? row.Club)?.Id.Value.ToLowerInvariant() ?? ShelfPath.Unattached;

    private static string PathOf(Person person, string contentFolder) => ShelfPath.Find(contentFolder, Shelf(person.First), person.Id!);
}
