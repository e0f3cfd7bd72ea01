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
        var parts = folder.Exists ? folder.EnumerateFiles("*.yml").Select(f => Path.GetFileNameWithoutExtension(f.Name)).ToArray() : [];
        if (parts.Length == 0)
            return $"athletes/{shelf}.yml";
        var part = parts.Where(p => p[0] == id[0] && string.CompareOrdinal(p, id) <= 0).Max(StringComparer.Ordinal);
        return $"athletes/{shelf}/{part ?? id[..1]}.yml";
    }
}
