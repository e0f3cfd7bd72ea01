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

    /// <exception cref="FileNotFoundException">It vanished since it was listed.</exception>
    public byte[] Read() => Source.Read(Path) ?? throw new FileNotFoundException($"{DisplayPath} is gone.", DisplayPath);
}
