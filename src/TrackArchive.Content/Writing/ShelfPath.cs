namespace TrackArchive.Content.Writing;

/// <summary>Which file of a shelf an athlete belongs in: the shelf's own, or one of its parts where it has been divided.</summary>
internal static class ShelfPath
{
    /// <summary>Of athletes who competed for nobody.</summary>
    public const string Unattached = "unattached";

    /// <summary>The part <c>jo</c> begins at <c>jo</c>, and ends where the next one begins; a letter that has no part yet gets one.</summary>
    public static string Find(string contentFolder, string shelf, string id)
    {
        var folder = new DirectoryInfo(Path.Combine(contentFolder, "athletes", shelf));
        return FindAmong(folder.Exists ? folder.EnumerateFiles().Select(f => $"athletes/{shelf}/{f.Name}") : [], shelf, id);
    }

    /// <param name="paths">The files of a content folder; others than those of the shelf do not matter.</param>
    /// <param name="shelf">The shelf.</param>
    /// <param name="id">The athlete's id.</param>
    public static string FindAmong(IEnumerable<string> paths, string shelf, string id)
    {
        var parts = paths.Where(p => p.StartsWith($"athletes/{shelf}/", StringComparison.Ordinal) && p.EndsWith(".yml", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).ToArray();
        if (parts.Length == 0)
            return $"athletes/{shelf}.yml";
        var part = parts.Where(p => p![0] == id[0] && string.CompareOrdinal(p, id) <= 0).Max(StringComparer.Ordinal);
        return $"athletes/{shelf}/{part ?? id[..1]}.yml";
    }
}
