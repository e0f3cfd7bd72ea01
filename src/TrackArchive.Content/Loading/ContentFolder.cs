using System.Collections.Immutable;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Loading;

/// <summary>The files that the archive reads, by path; whatever else lies there has been reported.</summary>
internal sealed record ContentFolder(ImmutableArray<ContentFile> Files)
{
    public static ContentFolder Open(string contentFolder, string displayFolder, DiagnosticBag diagnostics)
    {
        var root = new DirectoryInfo(contentFolder);
        var display = displayFolder.Replace('\\', '/').TrimEnd('/');
        var files = new List<ContentFile>();
        if (root.Exists)
            Walk(root, "", display, files, diagnostics);
        foreach (var required in FileLayout.Required.Where(r => files.TrueForAll(f => f.Path != r)))
            diagnostics.Add(Codes.MissingFile, SourceLocation.Start($"{display}/{required}"), $"there is no {required}", "every archive needs one");
        return new ContentFolder([.. files.OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }

    private static void Walk(DirectoryInfo folder, string above, string display, List<ContentFile> files, DiagnosticBag diagnostics)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var path = above + entry.Name;
            var shown = $"{display}/{path}";
            if (FileLayout.IsIgnored(path))
                continue;
            if (entry.LinkTarget is not null)
                diagnostics.Add(Codes.UnexpectedFile, SourceLocation.Start(shown), "a symbolic link", "the archive holds its files itself");
            else if (entry is DirectoryInfo below)
                Walk(below, path + "/", display, files, diagnostics);
            else if (FileLayout.KindOf(path) is { } kind)
                files.Add(new ContentFile(path, shown, entry.FullName, kind));
            else
                diagnostics.Add(Codes.UnexpectedFile, SourceLocation.Start(shown), "the archive keeps no such file here", FileLayout.HintFor(path));
        }
    }
}
