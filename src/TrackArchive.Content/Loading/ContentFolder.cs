using System.Collections.Immutable;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Loading;

/// <summary>The files that the archive reads, by path; whatever else lies there has been reported.</summary>
internal sealed record ContentFolder(ImmutableArray<ContentFile> Files)
{
    public static ContentFolder Open(IContentSource source, DiagnosticBag diagnostics)
    {
        var files = new List<ContentFile>();
        foreach (var offered in source.Files().Where(f => !FileLayout.IsBelowIgnored(f.Path)))
        {
            var at = SourceLocation.Start($"{source.Name}/{offered.Path}");
            if (offered.IsLink)
                diagnostics.Add(Codes.UnexpectedFile, at, "a symbolic link", "the archive holds its files itself");
            else if (FileLayout.KindOf(offered.Path) is { } kind)
                files.Add(new ContentFile(offered.Path, source, kind));
            else
                diagnostics.Add(Codes.UnexpectedFile, at, "the archive keeps no such file here", FileLayout.HintFor(offered.Path));
        }
        foreach (var required in FileLayout.Required.Where(r => files.TrueForAll(f => f.Path != r)))
            diagnostics.Add(Codes.MissingFile, SourceLocation.Start($"{source.Name}/{required}"), $"there is no {required}", "every archive needs one");
        return new ContentFolder([.. files.OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }
}
