using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Domain;

namespace TrackArchive.Content.Importing.Changes;

/// <summary>
/// The log of changes that an archive writes on, where it keeps one: the latest, unless its edition is past. Where it has parts, changes go into
/// that of the final's edition, or of the first letter of the athlete's id.
/// </summary>
internal static class OpenLog
{
    private const string Ending = ".yml";

    /// <summary>The files of the log with more changes in them; none where no log is open.</summary>
    public static IEnumerable<ChangedFile> Add(Archive archive, string contentFolder, IEnumerable<MapNode> changes)
    {
        var log = archive.ChangeLogs.OrderBy(l => l.Date).ThenBy(l => l.Id.Value, StringComparer.Ordinal).LastOrDefault();
        if (log is null || log.Date < archive.Site.Date)
            return [];
        var parts = log.ContentPath[..^Ending.Length];
        var isDivided = Directory.Exists(Path.Combine(contentFolder, parts));
        return changes.GroupBy(c => isDivided ? $"{parts}/{NameOfPart(c)}{Ending}" : log.ContentPath)
            .Select(g => Append(contentFolder, g.Key, isDivided ? FileKind.ChangeLogPart : FileKind.ChangeLog, g)).OfType<ChangedFile>();
    }

    private static ChangedFile? Append(string contentFolder, string path, FileKind kind, IEnumerable<MapNode> changes)
    {
        if (OpenedFile.Open(contentFolder, path) is not { } file)
            return null;
        var list = file.Root.Find("changes") as ListNode;
        var all = Nodes.List([.. list?.Items ?? [], .. changes]);
        return file.Write(file.Root.With("changes", list is null ? all : list with { Items = all.Items }), kind);
    }

    private static string NameOfPart(MapNode change) =>
        change.TextOf("final") is { } final ? string.Join('-', final.Split('/').Take(2)) : $"athletes-{change.TextOf("athlete")![0]}";
}
