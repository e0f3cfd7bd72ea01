using TrackArchive.Content.Loading;
using TrackArchive.Content.Spelling;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Adding;

/// <summary>An athlete, on the shelf of the nation or club.</summary>
public sealed record NewAthlete(string Name, string Sex) : NewContent
{
    /// <summary>Else the slug of the name, with the birth year where somebody has that.</summary>
    public string? Id { get; init; }

    public string? Born { get; init; }

    /// <summary>The nation's code or the club's id, for the shelf only: for whom somebody competed is in results.</summary>
    public string? Team { get; init; }

    internal override Addition Plan(FolderBefore folder)
    {
        var taken = folder.Documents.Athletes.ToDictionary(a => a.Id, a => a.ContentPath, StringComparer.Ordinal);
        string[] ids = Id is { } given ? [given] : [.. Guesses()];
        if (ids.FirstOrDefault(id => !taken.ContainsKey(id) && !folder.IsPublished($"athletes/{id}.html")) is not { } free)
        {
            var where = taken.TryGetValue(ids[0], out var path) ? folder.Name(path) : folder.Name("urls.txt");
            return Addition.Refuse($"'{ids[0]}' is there already, in {where}; {(Id is null && Born is null ? "--born or --id tells them apart" : "give another --id")}");
        }

        var file = folder.FindShelf(Team?.ToLowerInvariant() ?? ShelfPath.Unattached, free);
        var entry = Nodes.Entry(free, Nodes.Map(("name", Nodes.Text(Name)), ("sex", Nodes.Text(Sex)), ("born", Nodes.TextOrNone(Born))));
        return folder.Open(file)?.Append([entry], FileKind.AthleteShelf) is { } shelf
            ? new Addition(free, [shelf]) { Next = $"Results name the athlete as '{free}'." }
            : Addition.Refuse($"{folder.Name(file)} cannot be rewritten without a loss; add the athlete by hand");
    }

    private IEnumerable<string> Guesses()
    {
        var slug = SlugOfName.Create(Name);
        yield return slug;
        if (Born?.TrimStart('~').Split('-')[0] is { Length: > 0 } year)
            yield return $"{slug}-{year}";
    }
}
