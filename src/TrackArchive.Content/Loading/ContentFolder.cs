using System.Collections.Immutable;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Loading;

/// <summary>The files that the archive reads, by path; whatever else is there has been reported.</summary>
internal sealed record ContentFolder(ImmutableArray<ContentFile> Files)
{
    /// <summary>Some folder in it could not be listed: what is missing is not reported as unknown.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Whether documents of those kinds are missing, because their files could not be read or listed.</summary>
    public bool Lacks(int read, params ReadOnlySpan<FileKind> kinds)
    {
        var files = 0;
        foreach (var file in Files)
            files += kinds.Contains(file.Kind) ? 1 : 0;
        return IsIncomplete || files > read;
    }

    public static ContentFolder Open(IContentSource source, DiagnosticBag diagnostics)
    {
        var files = new List<ContentFile>();
        var offered = source.Files().Where(f => !FileLayout.IsBelowIgnored(f.Path)).ToList();
        foreach (var file in offered)
        {
            if (Refusal(file, source.Name) is var (code, message, hint))
                diagnostics.Add(code, SourceLocation.Start($"{source.Name}/{file.Path}".TrimEnd('/')), message, hint);
            else
                files.Add(new ContentFile(file.Path, source, FileLayout.KindOf(file.Path)!.Value));
        }

        var isFolder = offered is not [{ Kind: OfferedKind.NotAFolder or OfferedKind.NoFolder }];
        foreach (var required in FileLayout.Required.Where(r => isFolder && offered.TrueForAll(f => f.Path != r)))
            diagnostics.Add(Codes.MissingFile, SourceLocation.Start($"{source.Name}/{required}"), $"there is no {required}", "every archive needs one");
        return new ContentFolder([.. files.OrderBy(f => f.Path, StringComparer.Ordinal)]) { IsIncomplete = offered.Exists(f => f.Kind == OfferedKind.UnreadableFolder) };
    }

    /// <summary>Why the archive does not read what is offered; nothing where it does.</summary>
    private static (DiagnosticCode Code, string Message, string? Hint)? Refusal(OfferedFile file, string folder) => file.Kind switch
    {
        OfferedKind.Link => (Codes.UnexpectedFile, "a symbolic link", "put the file itself here: links are not followed"),
        OfferedKind.UnreadableFolder => (Codes.Unreadable, "the folder cannot be read", "check its permissions"),
        OfferedKind.BadName => (Codes.UnexpectedFile, "a name that is not valid UTF-8", "rename the file"),
        OfferedKind.NotAFolder => (Codes.MissingFile, $"{folder} is a file, not a folder", "name the folder that has site.yml"),
        OfferedKind.NoFolder => (Codes.MissingFile, $"there is no folder {folder}", "name the folder that has site.yml"),
        OfferedKind.File when FileLayout.KindOf(file.Path) is null => (Codes.UnexpectedFile, "unexpected file", FileLayout.HintFor(file.Path)),
        OfferedKind.File => null,
        _ => throw new ArgumentOutOfRangeException(nameof(file), file.Kind, "an unknown kind of file"),
    };
}
