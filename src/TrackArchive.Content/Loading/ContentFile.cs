namespace TrackArchive.Content.Loading;

/// <summary>
/// A file of the content folder: <see cref="Path"/> is relative to that folder, <see cref="DisplayPath"/> is how
/// messages name it; both with forward slashes.
/// </summary>
internal sealed record ContentFile(string Path, string DisplayPath, string FullPath, FileKind Kind)
{
    public bool HasFrontMatter => Kind is FileKind.CuratedAthlete or FileKind.Article;

    /// <summary>The file's name without its ending.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folders below the content folder and the stem.</summary>
    public string[] Steps => Path[..Path.LastIndexOf('.')].Split('/');
}
