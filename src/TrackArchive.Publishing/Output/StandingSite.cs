using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TrackArchive.Publishing.Output;

/// <summary>How a planned file relates to what stands at its path; a stranger is a file that we did not write.</summary>
internal enum FileStanding
{
    New,
    Changed,
    Unchanged,
    Stranger,
    Link,
}

/// <summary>The folder as it stands, compared with what is planned. Only reads.</summary>
internal sealed class StandingSite(string root, OutputOwnership ours, ImmutableArray<string> blocking)
{
    private const int StrangersNamed = 5;

    // Ignoring case: on a system that does so, the old file stands at the new one's path.
    private readonly FrozenSet<string> _clearing =
        blocking.Concat(blocking.SelectMany(OutputPath.FoldersOf)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public FileStanding Of(OutputFile file)
    {
        var there = new FileInfo(Path.Join(root, file.Path));
        if (IsLink(there))
            return FileStanding.Link;
        if (_clearing.Contains(file.Path))
            return HoldsStrangers(file.Path) ? FileStanding.Stranger : FileStanding.New;
        if (!there.Exists)
            return Directory.Exists(there.FullName) ? FileStanding.Stranger : FileStanding.New;
        if (FileBytes.Equal(there, file.Content.Span))
            return FileStanding.Unchanged;
        return ours.Has(file.Path) ? FileStanding.Changed : FileStanding.Stranger;
    }

    /// <summary>The planned folders where a file stands that nothing removes.</summary>
    public IEnumerable<string> StrangersAmong(IEnumerable<string> folders) =>
        folders.Where(folder => !_clearing.Contains(folder) && File.Exists(Path.Join(root, folder)));

    /// <summary>Through a link, a write or a removal could leave the output folder.</summary>
    public void RefuseLinks(IEnumerable<string> paths)
    {
        var link = paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .FirstOrDefault(path => IsLink(new FileInfo(Path.Join(root, path))));
        if (link is null)
            return;
        throw new OutputFolderException(
            $"'{link}' in the output folder '{root}' is a link, and through it the build would write elsewhere. "
            + "Remove the link and build again.");
    }

    public void RefuseStrangers(ImmutableArray<string> strangers)
    {
        if (strangers.IsEmpty)
            return;
        var named = strangers.Order(StringComparer.Ordinal).Take(StrangersNamed).Select(path => $"'{path}'");
        var more = strangers.Length > StrangersNamed ? $" and {strangers.Length - StrangersNamed} more" : "";
        throw new OutputFolderException(
            $"The output folder '{root}' holds files that the build did not write at paths that it needs: "
            + $"{string.Join(", ", named)}{more}. Move them away and build again.");
    }

    private bool HoldsStrangers(string path)
    {
        var folder = Path.Join(root, path);
        return Directory.Exists(folder)
            && Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
                .Any(file => !ours.Has(file) && !OutputPath.IsOwn(Path.GetFileName(file)));
    }

    // Where nothing stands, all bits of the attributes are set.
    private static bool IsLink(FileInfo entry) =>
        (int)entry.Attributes != -1
        && entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
        && entry.LinkTarget is not null;
}
