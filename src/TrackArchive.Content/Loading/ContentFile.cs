using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Loading;

/// <summary>A file of the content folder: <see cref="Path"/> is relative to that folder, with forward slashes.</summary>
internal sealed record ContentFile(string Path, IContentSource Source, FileKind Kind)
{
    /// <summary>How messages name it.</summary>
    public string DisplayPath { get; } = $"{Source.Name}/{Path}";

    public bool HasFrontMatter => Kind is FileKind.CuratedAthlete or FileKind.Article;

    /// <summary>The file's name without its ending.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folders below the content folder and the stem.</summary>
    public string[] Steps => Path[..Path.LastIndexOf('.')].Split('/');

    /// <summary>Nothing where it cannot be read, has vanished since it was listed, or is empty; that has been reported then.</summary>
    public byte[]? Read(DiagnosticBag diagnostics)
    {
        switch (Reading.Try(Source, Path))
        {
            case { Failure: { } failure }:
                diagnostics.Add(Codes.Unreadable, SourceLocation.Start(DisplayPath), $"the file cannot be read: {failure}");
                return null;
            case { Bytes: null }:
                diagnostics.Add(Codes.Unreadable, SourceLocation.Start(DisplayPath), "the file vanished while the archive was read", "run the command again");
                return null;
            case { Bytes.Length: 0 }:
                diagnostics.Add(Codes.WrongShape, SourceLocation.Start(DisplayPath), "the file is empty", "pipes, sockets and devices are not read");
                return null;
            case { Bytes: var bytes }:
                return bytes;
        }
    }
}
