namespace TrackArchive.Publishing.Output;

/// <summary>
/// Which files of a folder are ours: those of the last finished write (the manifest) and those that an unfinished one may
/// have made since (the journal, null where the last write was finished).
/// </summary>
internal sealed record OutputOwnership(IReadOnlyDictionary<string, string> Manifest, IReadOnlyDictionary<string, string>? Journal)
{
    public bool Has(string path) => Manifest.ContainsKey(path) || Journal?.ContainsKey(path) == true;

    public IEnumerable<string> Paths => Manifest.Keys.Union(Journal?.Keys ?? []).Order(StringComparer.Ordinal);

    public static OutputOwnership Read(string root)
    {
        if (File.Exists(root))
            throw new OutputFolderException($"'{root}' is a file, not a folder. Move it away, or name another output folder.");
        var manifest = Read(root, OutputListing.Manifest);
        var journal = Read(root, OutputListing.Journal);
        if (manifest is null && journal is null && HoldsAnything(root))
        {
            throw new OutputFolderException(
                $"The folder '{root}' is not empty and was not written by TrackArchive, so nothing in it is touched. "
                + "Empty it, or name another output folder.");
        }
        return new(manifest ?? [], journal);
    }

    private static Dictionary<string, string>? Read(string root, string listing)
    {
        var path = Path.Combine(root, listing);
        if (!File.Exists(path))
            return null;
        return OutputListing.Read(listing, File.ReadAllText(path))
            ?? throw new OutputFolderException(
                $"'{path}' cannot be read, so nobody knows which files are the build's. "
                + "Delete the output folder if it holds nothing else; the next build makes it again.");
    }

    /// <summary>A first write that was interrupted at once leaves nothing but files of our own kind.</summary>
    private static bool HoldsAnything(string root) =>
        Directory.Exists(root)
        && Directory.EnumerateFileSystemEntries(root).Any(entry =>
            !OutputPath.IsOwn(Path.GetFileName(entry)));
}
