using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Renaming;

/// <summary>A file's path is the id of what it holds, so it changes with it.</summary>
internal static class FilePaths
{
    private const string Rounds = ".rounds.yml";

    public static string WithoutEnding(string path) =>
        path.EndsWith(Rounds, StringComparison.Ordinal) ? path[..^Rounds.Length] : path[..path.LastIndexOf('.')];

    public static string Find(ContentFile file, Replacement replacement)
    {
        var (name, steps) = (WithoutEnding(file.Path), WithoutEnding(file.Path).Split('/'));
        var renamed = file.Kind switch
        {
            FileKind.Final or FileKind.Rounds => $"finals/{replacement.Place(string.Join('/', steps[1..]))}",
            FileKind.Championship => $"championships/{replacement.Championship(steps[1])}",
            FileKind.Article => $"articles/{replacement.Article(steps[1])}",
            FileKind.CuratedAthlete when replacement.IsOfTheThing => $"athletes/{steps[1]}/{replacement.Athlete(steps[2], final: null)}",
            FileKind.CuratedAthlete => name,
            FileKind.Site or FileKind.Nations or FileKind.Teams or FileKind.Events or FileKind.Sources or FileKind.AthleteShelf or FileKind.RecordList or FileKind.ChangeLog or FileKind.ChangeLogPart or FileKind.Names => name,
            _ => throw new ArgumentOutOfRangeException(nameof(file), file.Kind, null),
        };
        return renamed + file.Path[name.Length..];
    }
}
