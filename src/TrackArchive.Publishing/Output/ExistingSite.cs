using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TrackArchive.Publishing.Output;

/// <summary>How a planned file relates to what is at its path; a foreign file is one that the build did not write.</summary>
internal enum FileState
{
    New,
    Changed,
    Unchanged,
    Foreign,
    Link,
}

/// <summary>The folder as it is, compared with what is planned. Only reads.</summary>
internal sealed class ExistingSite(string root, OutputOwnership ours, ImmutableArray<string> blocking)
{
    private const int ForeignNamed = 5;

    // Ignoring case: on a system that does so, the old file is at the new one's path.
    private readonly FrozenSet<string> _clearing =
        blocking.Concat(blocking.SelectMany(OutputPath.FoldersOf)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public FileState Compare(OutputFile file)
    {
        var there = new FileInfo(Path.Join(root, file.Path));
        if (IsLink(there))
            return FileState.Link;
        if (_clearing.Contains(file.Path))
            return HoldsForeignFiles(file.Path) ? FileState.Foreign : FileState.New;
        if (!there.Exists)
            return Directory.Exists(there.FullName) ? FileState.Foreign : FileState.New;
        if (FileBytes.Equal(there, file.Content.Span))
            return FileState.Unchanged;
        return ours.Has(file.Path) ? FileState.Changed : FileState.Foreign;
    }

    /// <summary>The planned folders where there is a file that nothing removes.</summary>
    public IEnumerable<string> FindForeign(IEnumerable<string> folders) =>
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

    public void RefuseForeign(ImmutableArray<string> foreign)
    {
        if (foreign.IsEmpty)
            return;
        var named = foreign.Order(StringComparer.Ordinal).Take(ForeignNamed).Select(path => $"'{path}'");
        var more = foreign.Length > ForeignNamed ? $" and {foreign.Length - ForeignNamed} more" : "";
        throw new OutputFolderException(
            $"The output folder '{root}' holds files that the build did not write at paths that it needs: "
            + $"{string.Join(", ", named)}{more}. Move them away and build again.");
    }

    private bool HoldsForeignFiles(string path)
    {
        var folder = Path.Join(root, path);
        return Directory.Exists(folder)
            && Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
                .Any(file => !ours.Has(file) && !OutputPath.IsOwn(Path.GetFileName(file)));
    }

    // Where there is nothing, all bits of the attributes are set.
    private static bool IsLink(FileInfo entry) =>
        (int)entry.Attributes != -1
        && entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
        && entry.LinkTarget is not null;
}
